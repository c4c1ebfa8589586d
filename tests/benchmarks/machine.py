"""What a figure was measured on."""

import os
import platform
import subprocess


def first(path, key, separator):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, _, value = line.partition(separator)
            if name.strip() == key:
                return value.strip().strip('"')
    return ""


def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def machine():
    return {
        "processor": first("/proc/cpuinfo", "model name", ":") or platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "memory": f"{int(first('/proc/meminfo', 'MemTotal', ':').split()[0]) / 1048576:.0f} GiB",
        "distribution": first("/etc/os-release", "PRETTY_NAME", "="),
        "kernel": platform.release(),
        "Qt": output("qmake6", "-query", "QT_VERSION") or output("qtpaths6", "--query", "QT_VERSION"),
        "compiler": output("c++", "--version").split("\n")[0],
        "load before": f"{os.getloadavg()[0]:.1f}",
    }
