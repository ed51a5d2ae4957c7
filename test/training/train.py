"""Trains a tagger: train.py FOLDER NAME reads FOLDER/NAME.txt and writes FOLDER/NAME.json, NAME being cue or role.

A row of the file is a token: its label, then its features; a blank line ends a sequence. Linear-chain conditional
random fields, trained by L-BFGS to the end, so that the same rows give the same weights.
"""
import json
import sys

import pycrfsuite

# few weights: more of them hardly read new text better, and all of them are downloaded
SETTINGS = {
    "cue": {"c1": 0.4, "c2": 0.05, "max_iterations": 120, "feature.possible_transitions": True},
    "role": {"c1": 0.4, "c2": 0.05, "max_iterations": 120, "feature.possible_transitions": True},
}


def sequences(path):
    rows = []
    with open(path) as lines:
        for line in lines:
            cells = line.split()
            if cells:
                rows.append(cells)
            elif rows:
                yield rows
                rows = []


def main(folder, name):
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(SETTINGS[name])
    for rows in sequences(f"{folder}/{name}.txt"):
        trainer.append([row[1:] for row in rows], [row[0] for row in rows])
    model = f"{folder}/{name}.crfsuite"
    trainer.train(model)
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    with open(f"{folder}/{name}.json", "w") as out:
        json.dump(
            {
                "transitions": [[a, b, weight] for (a, b), weight in info.transitions.items()],
                "weights": [[int(slot), label, weight] for (slot, label), weight in info.state_features.items()],
            },
            out,
        )
    print(f"{name}: {len(info.state_features)} weights")


main(*sys.argv[1:])
