"""Parses a corpus of news items on Apache Spark with the nutgraf command, and tells who is quoted across it.

Reads NDJSON, a record a line; writes Parquet:

    <output>/parsed   a row a record: id, language, genre, headline, item (JSON), sources; or record and error
    <output>/quoted   a row a name: in how many items it is quoted, quotations, words

    spark-submit parse_corpus.py s3://corpus/*.ndjson s3://parsed --text-field body
"""

import argparse
import shlex

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

# What the job takes from a record that the command writes. `item` stays JSON: every part of it is there, and
# get_json_object or from_json take out what a query needs.
RECORD = """
    id STRING,
    error STRING,
    record STRING,
    item STRING,
    sources ARRAY<STRUCT<
        name: STRING, kind: STRING, role: STRING, affiliation: STRING, quotations: INT, attributions: INT,
        words: INT, share: DOUBLE, start: INT, line: INT, speaker: STRING
    >>
"""


def command_line(nutgraf: str, text_field: str, id_field: str) -> str:
    """Gives the command that each partition is piped through.

    One worker, since Spark runs a task a core. A record that fails comes out in its place with the reason, so none is
    lost; the status 1 that tells of it is no failure of the task, any other is.
    """
    words = [*shlex.split(nutgraf), "--ndjson", "--format", "ndjson", "--sources", "--keep-failed", "--jobs", "1"]
    words += ["--text-field", text_field, "--id-field", id_field]
    return shlex.join(["sh", "-c", f"{shlex.join(words)} || test $? -eq 1"])


def parse(spark: SparkSession, lines: DataFrame, command: str, id_field: str = "id") -> tuple[DataFrame, object]:
    """Pipes lines of NDJSON through the command.

    Returns the rows and an accumulator of the failed ones. The accumulator is there to be looked at while the job
    runs: tasks that Spark runs again count again. What is true is in the rows.
    """
    failed = spark.sparkContext.accumulator(0)

    def counted(partition):
        for line in partition:
            # quotation marks inside a string of JSON are escaped, so this is the field, and only a parsed record has it
            if '"item":' not in line:
                failed.add(1)
            yield (line,)

    piped = lines.rdd.map(lambda row: row.value).pipe(command, checkCode=True).mapPartitions(counted)
    schema = RECORD if id_field == "id" else RECORD.replace("id STRING", f"`{id_field}` STRING", 1)
    record = f.from_json("json", schema)
    rows = spark.createDataFrame(piped, "json STRING").select(record.alias("r")).select("r.*")
    return rows.withColumnRenamed(id_field, "id").withColumns(
        {
            "language": f.get_json_object("item", "$.language"),
            "genre": f.get_json_object("item", "$.genre"),
            "headline": f.get_json_object("item", "$.headline.text"),
        }
    ), failed


def quoted(parsed: DataFrame) -> DataFrame:
    """Sums the tables of people quoted over the corpus, by name: most words first.

    Two people of one name are one row here, since no text says that they are two.
    """
    source = parsed.select("id", f.explode("sources").alias("s")).where("s.kind <> 'unresolved'")
    return (
        source.groupBy("s.name", "s.kind")
        .agg(
            f.countDistinct("id").alias("items"),
            f.sum("s.quotations").alias("quotations"),
            f.sum("s.attributions").alias("attributions"),
            f.sum("s.words").alias("words"),
            f.mode("s.role").alias("role"),
        )
        .orderBy(f.desc("words"), "name")
    )


def run(spark: SparkSession, args: argparse.Namespace) -> dict[str, int]:
    """Runs the job and returns how many records were parsed and how many failed."""
    lines = spark.read.text(args.input)
    if args.partitions:
        lines = lines.repartition(args.partitions)
    command = command_line(args.nutgraf, args.text_field, args.id_field)
    rows, failed = parse(spark, lines, command, args.id_field)
    rows.write.mode("overwrite").parquet(f"{args.output}/parsed")
    parsed = spark.read.parquet(f"{args.output}/parsed")
    quoted(parsed).write.mode("overwrite").parquet(f"{args.output}/quoted")
    every, good = parsed.agg(f.count("*"), f.count("item")).first()
    return {"parsed": good, "failed": every - good, "failed, by accumulator": failed.value}


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="NDJSON files: anything that Spark reads text from")
    parser.add_argument("output", help="the folder to write to")
    parser.add_argument("--text-field", default="text", help="the field with a record's text (default: text)")
    parser.add_argument("--id-field", default="id", help="the field that names a record (default: id)")
    parser.add_argument("--nutgraf", default="nutgraf", help="the command, as each worker finds it (default: nutgraf)")
    parser.add_argument("--partitions", type=int, help="parts to cut the corpus into (default: as Spark reads it)")
    return parser.parse_args(argv)


if __name__ == "__main__":
    session = SparkSession.builder.appName("nutgraf").getOrCreate()
    for name, count in run(session, arguments()).items():
        print(f"{name}: {count:,}")
    session.stop()
