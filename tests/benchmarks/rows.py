"""What is measured, in the order of the table."""

import shutil
import statistics

import books
from processes import Command, Display, in_turns
from row import Row
from table import share

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def printers(bench, folder, what):
    """Ours and the peers that print the same text."""
    return {
        "book to proved PDF (issueminutes)": Command(bench.program("issueminutes"), folder, what),
        "groff -ms, untagged": Command("groff", "-ms", "-k", "-Tpdf", "minutes.ms", folder=folder),
        "QTextDocument::print, untagged": Command(bench.program("printtext"), "minutes.txt", "printed.pdf", folder=folder),
    }


def add_times(row, answers, suffix=""):
    times = {}
    for name, found in answers.items():
        times[name] = row.add(name + suffix, "ms", [1000 * seconds for seconds, _ in found] if found else None)
    return list(times.values())


def meeting(bench):
    row = Row("A meeting to PDF, from its book, tagged and proved")
    folder = books.made(bench, "meeting", "meetings", *books.minutes(bench))
    commands = printers(bench, folder, "meeting")
    pdf = folder / "exported.pdf"
    number = max(int(line.split(":")[1]) for path in books.minutes(bench) for line in path.read_text().split("\n") if line.startswith("meeting:"))
    commands["the command, which also records it (minutebook export)"] = Command(
        bench.program("minutebook"), "export", folder / "bench.minutebook", "--meeting", number, "--edition", "GREEN", "-o", pdf,
        env=books.key(folder), before=lambda: pdf.unlink(missing_ok=True))
    ours, groff, printed, command = add_times(row, in_turns(commands, bench.runs, Command.time))
    row.ratio("issueminutes / groff", ours, groff, 1.0)
    row.ratio("issueminutes / QTextDocument::print", ours, printed, None)
    row.ratio("the command / groff", command, groff, None)
    return row


def volume(bench):
    row = Row("A volume of such meetings")
    ours = {}
    for count in (10, 25, 50, 100):
        folder = books.made(bench, f"volume-{count}", "copies", count, books.longest(bench))
        answers = in_turns(printers(bench, folder, "volume"), bench.runs if count <= 50 else 3, Command.time)
        times = add_times(row, answers, f", {count} meetings")
        ours[count] = times[0]
        if count == 50:
            row.add("the most memory of ours, 50 meetings", "MiB", [peak for _, peak in next(iter(answers.values()))])
            row.ratio("50 meetings / groff", times[0], times[1], 0.8)
            row.ratio("50 meetings / QTextDocument::print", times[0], times[2], 1.0)
    grown = (statistics.median(ours[100]) - statistics.median(ours[50])) / (statistics.median(ours[50]) - statistics.median(ours[25])) / 2
    row.most("a meeting more at 100 / at 50 (1: linear)", grown, " times", 1.25)
    return row


def start(bench):
    row = Row("From the start to the first painted window, key at hand")
    with Display() as display:
        def shown(*words, env=None):
            there = Command(*words).is_installed()
            return Command(bench.program("firstpaint") if there else words[0], *words, env={**display.env, **(env or {})})

        def ours(meetings):
            folder = books.committee(bench, meetings)
            return shown(bench.program("minutebook"), folder / "bench.minutebook", env=books.key(folder))

        commands = {"a bare Qt window": shown(bench.program("barewindow")), "book of 10 meetings": ours(10), "book of 10,000 meetings": ours(10_000)}
        commands |= {peer: shown(peer) for peer in ("focuswriter", "featherpad", "gedit", "kate")}
        answers = in_turns(commands, bench.runs, lambda command: command.told()[0])
    painted = {name: row.add(name, "ms", [one["painted"] for one in found] if found else None) for name, found in answers.items()}
    worked = {name: row.add(name + ", its first thread at work till then", "ms", [one["worked"] for one in found]) for name, found in answers.items() if found}
    settled = {name: row.add(name + ", until nothing changes", "ms", [one["settled"] for one in found]) for name, found in answers.items() if found}
    row.ratio("10 meetings / the bare window", painted["book of 10 meetings"], painted["a bare Qt window"], 2.0)
    row.ratio("10,000 meetings / 10", painted["book of 10,000 meetings"], painted["book of 10 meetings"], 1.2)
    row.ratio("10 meetings / the bare window, at work", worked["book of 10 meetings"], worked["a bare Qt window"], None)
    row.ratio("10,000 meetings / 10, until nothing changes", settled["book of 10,000 meetings"], settled["book of 10 meetings"], None)
    for meetings, limit in (("10", 70), ("10,000", 150)):
        memory = row.add(f"memory (PSS), book of {meetings} meetings", "MiB", [one["pss"] for one in answers[f"book of {meetings} meetings"]])
        row.most(f"memory (PSS), {meetings} meetings", statistics.median(memory), " MiB", limit)
    return row


def tell(row, found):
    """Adds what a program told; its samples by name."""
    return {one["name"]: row.add(one["name"], one["unit"], one["samples"]) for one in found}


def typing(bench, title, env):
    row = Row(title)
    with Display() as display:
        told = tell(row, Command(bench.program("keylatency"), env={**display.env, "TMPDIR": str(bench.work), **env}).told())
    for name in ("30 items of 100 lines", "one item of 3,000 lines"):
        ours, bare = told[f"{name}, from its delivery"], told[f"{name}, a bare QPlainTextEdit, from its delivery"]
        row.most(f"{name}: the median / the bare editor's", statistics.median(ours) / statistics.median(bare), " times", None)
        row.most(f"{name}: 99th percentile", share(ours, 0.99), " ms", 8)
        row.most(f"{name}: 99th percentile, also where the program was too busy to notice the key", share(told[f"{name}, from its press"], 0.99), " ms", 8)
        durable, disk = told[f"{name}, until it is on the disk"], told[f"{name}, the disk's own sync"]
        row.most(f"{name}: on the disk, 99th percentile", share(durable, 0.99), " ms", 250)
        row.most(f"{name}: on the disk / the disk's own sync, medians", statistics.median(durable) / statistics.median(disk), " times", 3)
    return row


def keys(bench):
    return typing(bench, "From a key press to painted text, all panes open", {})


def slow_keys(bench):
    return typing(bench, "The same while each sync takes 50 ms", {"LD_PRELOAD": str(bench.programs.parent / "tests/benchmarks/libslowsync.so")})


def search(bench):
    row = Row("The first 20 hits over 10,000 meetings")
    folder = books.committee(bench, 10_000)
    told = tell(row, Command(bench.program("searchhits"), folder, env=OFFSCREEN).told())
    files = books.files(bench, 10_000)
    found = in_turns({"ripgrep over the same meetings as files": Command("rg", "--max-count", "1", "harbour", files)}, bench.runs, Command.time)
    add_times(row, found)
    for name, samples in told.items():
        row.most(f"{name}: 99th percentile", share(samples, 0.99), " ms", 10)
    return row


def actions(bench):
    row = Row("The action log of 100,000")
    folder = books.committee(bench, 10_000)
    with Display() as display:
        told = tell(row, Command(bench.program("actionframes"), folder, 100_000, env=display.env).told())
    for name, samples in told.items():
        if name.endswith("longest frame"):
            row.most(name, max(samples), " ms", 32)
    return row


def reading(bench):
    row = Row("Meeting files read")
    told = tell(row, Command(bench.program("readnotation"), env=OFFSCREEN).told())
    row.least("parse alone", statistics.median(told["parse"]), " MB/s", 50)
    row.most("a changed line of 10,000 / of 300", statistics.median(told["a changed line of 10000"]) / statistics.median(told["a changed line of 300"]), " times", 1.5)
    empty, files = bench.work / "import", books.files(bench, 1000)
    book = empty / "bench.minutebook"
    key = {"MINUTEBOOK_KEY": "bench"}

    def anew():
        shutil.rmtree(empty, ignore_errors=True)
        empty.mkdir()
        Command(bench.program("minutebook"), "create", book, "--body", "Harbour Works Committee", "--abbreviation", "HWC", env=key).time()

    imports = Command(bench.program("minutebook"), "import", book, files, env=key, before=anew)
    add_times(row, in_turns({"import of 1,000 files into a new book": imports}, max(3, bench.runs // 3), Command.time))
    return row


def leaks(bench):
    row = Row("The search of a volume of more than 400 pages for 5,000 withheld texts")
    folder = books.made(bench, "volume-50", "copies", 50, books.longest(bench))
    for samples in tell(row, Command(bench.program("searchleaks"), folder, env=OFFSCREEN).told()).values():
        row.most("median", statistics.median(samples), " ms", 1000)
    return row


ROWS = {
    "meeting": meeting,
    "volume": volume,
    "start": start,
    "keys": keys,
    "slow-keys": slow_keys,
    "search": search,
    "actions": actions,
    "reading": reading,
    "leaks": leaks,
}
