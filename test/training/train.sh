#!/usr/bin/env bash
# Trains the taggers on examples/corpus and writes src/language/en/weights.ts: npm run train
# Needs Python 3.9 or later; python-crfsuite is installed into .training/venv. The same corpus gives the same weights.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .training
[ -x .training/venv/bin/python ] || python3 -m venv .training/venv
.training/venv/bin/python -m pip install --quiet --requirement test/training/requirements.txt
npx tsx test/training/extract.ts .training
.training/venv/bin/python test/training/train.py .training cue &
cue=$!
.training/venv/bin/python test/training/train.py .training role
wait "$cue"
npx tsx test/training/pack.ts .training
