#!/usr/bin/env python3
"""Runs all benchmarks that were built and writes figures.json and figures.md. Called by packaging/benchmark."""

import argparse
import datetime
import json
import os
import pathlib

import machine
import processes
import rows
import table


class Bench:
    """Where programs, books and figures stand."""

    def __init__(self, programs, out, runs):
        self.source = pathlib.Path(__file__).resolve().parents[2]
        self.programs = programs.resolve()
        self.work = out.resolve() / "work"
        self.runs = runs
        self.work.mkdir(parents=True, exist_ok=True)

    def program(self, name):
        return self.programs / name


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--only", action="append", choices=list(rows.ROWS), help="one of the rows; can be given again")
    parser.add_argument("--runs", type=int, default=9, help="of each whole process (7 at least make a figure)")
    return parser.parse_args()


def apart_from_the_user(work):
    """Programs find no settings, and leave none."""
    home = work / "home"
    home.mkdir(exist_ok=True)
    for name in list(os.environ):
        if name.startswith(("XDG_", "QT_", "MINUTEBOOK_")):
            del os.environ[name]
    os.environ.update(HOME=str(home), XDG_RUNTIME_DIR=str(home), LC_ALL="C.UTF-8", TZ="UTC")
    home.chmod(0o700)


def main():
    asked = arguments()
    bench = Bench(asked.programs, asked.out, asked.runs)
    report = {"date": datetime.date.today().isoformat(), "machine": machine.machine(), "rows": []}
    apart_from_the_user(bench.work)
    processes.Command.errors = (bench.work / "errors").open("w", encoding="utf-8")
    failed = []
    for name, row in rows.ROWS.items():
        if asked.only and name not in asked.only:
            continue
        print(f"{name} …", flush=True)
        try:
            done = row(bench).report()
        except RuntimeError as failure:
            failed.append(f"{name}: {failure}")
            continue
        report["rows"].append(done)
        print(table.row_text(done), flush=True)
        (asked.out / "figures.json").write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        (asked.out / "figures.md").write_text(table.markdown(report), encoding="utf-8")
    if failed:
        raise SystemExit("\n".join([*failed, f"What was complained of is in {bench.work / 'errors'}."]))


if __name__ == "__main__":
    main()
