#!/usr/bin/env bash
# Trains the taggers on examples/corpus and writes src/languages/en/weights.ts: npm run train
# Needs Python 3.9 or later; python-crfsuite is installed into .training/venv. The same corpus gives the same weights.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .training
[ -x .training/venv/bin/python ] || python3 -m venv .training/venv
.training/venv/bin/python -m pip install --quiet --requirement test/training/requirements.txt
npx tsx test/training/extract.ts .training
npx tsx test/training/extract.ts .training/even 0
npx tsx test/training/extract.ts .training/odd 1
for folder in .training .training/even .training/odd; do
  .training/venv/bin/python test/training/train.py "$folder" cue &
  cue=$!
  .training/venv/bin/python test/training/train.py "$folder" role
  wait "$cue"
done
npx tsx test/training/write.ts .training
