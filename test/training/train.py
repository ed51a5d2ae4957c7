"""Trains both taggers: train.py FOLDER reads cue.txt and role.txt there and writes cue.json and role.json.

Feature dropout: each sequence is given `COPIES` times more, with a share of its features left out, by a seeded hash, so
that the taggers learn to do without any one of them. The same input gives the same weights.
"""
import json
import random
import sys
import pycrfsuite

COPIES = 1
DROPPED = 0.3
SETTINGS = {
    "cue": {"c1": 0.02, "c2": 0.08, "max_iterations": 120, "feature.possible_transitions": True},
    "role": {"c1": 0.03, "c2": 0.08, "max_iterations": 120, "feature.possible_transitions": True},
}


def sequences(path):
    rows = []
    with open(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                rows.append(line.split("\t"))
            elif rows:
                yield rows
                rows = []


def main():
    folder = sys.argv[1]
    for name in sys.argv[2:] or ["cue", "role"]:
        trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
        trainer.set_params(SETTINGS[name])
        generator = random.Random(1)
        for rows in sequences(f"{folder}/{name}.txt"):
            labels = [row[0] for row in rows]
            trainer.append([row[1:] for row in rows], labels)
            for _ in range(COPIES):
                trainer.append([[f for f in row[1:] if generator.random() >= DROPPED] for row in rows], labels)
        model = f"{folder}/{name}.crfsuite"
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        info = tagger.info()
        with open(f"{folder}/{name}.json", "w") as out:
            json.dump({
                "transitions": [[a, b, w] for (a, b), w in info.transitions.items()],
                "weights": [[int(f), label, w] for (f, label), w in info.state_features.items()],
            }, out)
        print(name, len(info.state_features), "weights", trainer.logparser.last_iteration["loss"] if trainer.logparser and trainer.logparser.last_iteration else "")


main()
