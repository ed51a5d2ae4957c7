"""Runs the Spark example on two workers, kills one executor in the middle, and checks that nothing is lost or doubled.

    python test/spark/check.py [records]

Needs PySpark, Java and the built command. Exits with a message if something is wrong.
"""

import json
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

from pyspark.sql import SparkSession

root = Path(__file__).parents[2]
sys.path.insert(0, str(root / "examples" / "spark"))
os.environ["PYTHONPATH"] = os.pathsep.join([str(root / "examples" / "spark"), os.environ.get("PYTHONPATH", "")])
os.environ["PYSPARK_PYTHON"] = sys.executable

import parse_corpus  # noqa: E402

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 2400
EVERY = 100  # one record of so many is bad
PARTITIONS = 24

TEXT = """Storm closes harbour road

NORTH VENN, Corran (AP) — A storm closed the harbour road on Monday, item {n}.

“We have never seen water this high,” said Ottoline Gravesend, the harbour master. “It took shed {n}.”

Repairs will cost 4 million crowns, according to the Corran Roads Agency.

“Nobody is hurt,” Emeric Tull said.
"""


def write_records(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for n in range(COUNT):
            record = f"not json, number {n}" if n % EVERY == 7 else json.dumps({"id": f"r{n}", "text": TEXT.format(n=n)})
            file.write(record + "\n")


def executors() -> list[int]:
    """Finds the executors that this very process has started, directly or by others."""
    parents, commands = {}, {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            commands[int(entry.name)] = (entry / "cmdline").read_text()
        except (OSError, IndexError):
            continue

    def is_ours(pid: int) -> bool:
        while pid in parents:
            pid = parents[pid]
            if pid == os.getpid():
                return True
        return False

    return [pid for pid, command in commands.items() if "CoarseGrainedExecutorBackend" in command and is_ours(pid)]


def kill_one(spark: SparkSession, done: threading.Event, killed: list[int]) -> None:
    """Kills an executor once some tasks of the parse are done and most are not."""
    tracker = spark.sparkContext.statusTracker()
    while not done.is_set():
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and info.numTasks == PARTITIONS and 3 <= info.numCompletedTasks < PARTITIONS - 6:
                pids = executors()
                if len(pids) == 2:
                    os.kill(pids[0], signal.SIGKILL)
                    killed.append(pids[0])
                    return
        time.sleep(0.02)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        write_records(Path(folder) / "records.ndjson")
        spark = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .appName("nutgraf check")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"])
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        args = parse_corpus.arguments(
            [
                f"{folder}/records.ndjson",
                f"{folder}/out",
                "--nutgraf",
                f"node {root / 'dist' / 'cli' / 'main.js'}",
                "--partitions",
                str(PARTITIONS),
            ]
        )
        done, killed = threading.Event(), []
        killer = threading.Thread(target=kill_one, args=(spark, done, killed))
        killer.start()
        start = time.monotonic()
        counts = parse_corpus.run(spark, args)
        seconds = time.monotonic() - start
        done.set()
        killer.join()

        parsed = spark.read.parquet(f"{folder}/out/parsed")
        rows = parsed.select("id", "record", "error").collect()
        quoted = {row["name"]: row for row in spark.read.parquet(f"{folder}/out/quoted").collect()}
        spark.stop()

    bad = {f"not json, number {n}" for n in range(COUNT) if n % EVERY == 7}
    good = {f"r{n}" for n in range(COUNT) if n % EVERY != 7}
    came = [row["id"] for row in rows if row["error"] is None]
    failed = [row["record"] for row in rows if row["error"] is not None]
    master = quoted.get("Ottoline Gravesend")
    checks = {
        "an executor was killed while tasks ran": len(killed) == 1,
        "every good record came out once": sorted(came) == sorted(good),
        "every bad record came out once": sorted(failed) == sorted(bad),
        "the counts agree": counts["parsed"] == len(good) and counts["failed"] == len(bad),
        "the accumulator saw every bad record": counts["failed, by accumulator"] >= len(bad),
        "the table has the people quoted": master is not None and master["items"] == len(good),
    }
    for check, holds in checks.items():
        print(f"{'ok' if holds else 'NOT OK'}: {check}")
    print(f"{COUNT} records in {seconds:.1f} s, {counts}")
    if not all(checks.values()):
        sys.exit(1)


if __name__ == "__main__":
    main()
