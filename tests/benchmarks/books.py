"""The books that are measured, made once by the program's own storage."""

import shutil

from processes import Command


def made(bench, name, *words):
    """A folder with what `makebook FOLDER WORDS…` makes, anew where makebook is newer."""
    folder = bench.work / name
    done = folder / "made"
    maker = bench.program("makebook")
    if not done.exists() or done.stat().st_mtime < maker.stat().st_mtime:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        Command(maker, folder, *words).time()
        done.touch()
    return folder


def committee(bench, meetings):
    return made(bench, f"committee-{meetings}", "committee", meetings)


def files(bench, meetings):
    return made(bench, f"files-{meetings}", "files", meetings)


def minutes(bench):
    """The real meetings where they are to be had, else the sample's."""
    for folder in (bench.source.parent / "shared" / "reference", bench.source / "resources" / "sample"):
        if found := sorted(folder.glob("*.minutes.md")):
            return found
    raise FileNotFoundError("no meetings")


def longest(bench):
    return max(minutes(bench), key=lambda path: path.stat().st_size)


def key(folder):
    return {"MINUTEBOOK_KEY": (folder / "bench.code").read_text()}
