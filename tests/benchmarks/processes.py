"""Whole processes: how long they take, and how much memory they have at most."""

import json
import os
import shutil
import subprocess
import time


class Command:
    """`words` to be run; one whose program is not there is not installed."""

    errors = subprocess.DEVNULL  # where programs complain

    def __init__(self, *words, env=None, folder=None, before=None):
        self.words = [str(word) for word in words]
        self.env = env or {}
        self.folder = folder
        self.before = before  # called ahead of each run, untimed

    def is_installed(self):
        return shutil.which(self.words[0]) is not None

    def start(self, output):
        if self.before:
            self.before()
        env = {**os.environ, **self.env}
        return subprocess.Popen(self.words, env=env, cwd=self.folder, stdout=output, stderr=self.errors)

    def time(self):
        """Seconds, and the most MiB that were resident."""
        begin = time.perf_counter()
        process = self.start(subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(self.words)} failed")
        return seconds, usage.ru_maxrss / 1024

    def told(self):
        """What it tells as JSON, an object a line."""
        process = self.start(subprocess.PIPE)
        told = [json.loads(line) for line in process.stdout if line.startswith(b"{")]
        if process.wait():
            raise RuntimeError(f"{' '.join(self.words)} failed")
        return told


def in_turns(commands, runs, ask):
    """One unmeasured run of each, then `runs` rounds of all: a busy minute is everybody's. Answers by name, nothing where it is not installed."""
    there = {name: command for name, command in commands.items() if command.is_installed()}
    for command in there.values():
        ask(command)
    answers = {name: [] for name in there}
    for _ in range(runs):
        for name, command in there.items():
            answers[name].append(ask(command))
    return {name: answers.get(name) for name in commands}


class Display:
    """An X server of its own, without a window manager."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        self.env = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
