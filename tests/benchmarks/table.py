"""Figures as Markdown."""

import statistics


def share(samples, part):
    ordered = sorted(samples)
    return ordered[min(int(part * len(ordered)), len(ordered) - 1)]


def summed_up(samples):
    return {"min": min(samples), "median": statistics.median(samples), "p99": share(samples, 0.99), "max": max(samples), "runs": len(samples)}


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def figure_line(figure):
    if not figure.get("samples"):
        return f"| {figure['name']} | not installed | | | | |"
    found = figure["summary"]
    cells = [f"{number(found[key])} {figure['unit']}" for key in ("min", "median", "p99", "max")]
    if found["runs"] < 50:
        cells[2] = ""  # of so few it is the most
    return f"| {figure['name']} | " + " | ".join(cells) + f" | {found['runs']} |"


def verdict(goal):
    if goal["value"] is None:
        return f"- {goal['what']}: not measured."
    words = f"- {goal['what']}: {number(goal['value'])}{goal['unit']}"
    if "spread" in goal:
        words += f" ({number(goal['spread'][0])} to {number(goal['spread'][1])} from run to run)"
    if goal["limit"] is None:
        return words + "."
    relation = "≤" if goal["most"] else "≥"
    return words + f"; wanted {relation} {number(goal['limit'])}{goal['unit']}: " + ("met." if goal["met"] else "**missed**.")


def row_text(row):
    lines = [f"### {row['title']}", "", "| what | least | median | 99th percentile | most | runs |", "| --- | --- | --- | --- | --- | --- |"]
    lines += [figure_line(figure) for figure in row["figures"]]
    lines += [""] + [verdict(goal) for goal in row["goals"]]
    return "\n".join(lines) + "\n"


def markdown(report):
    about = ", ".join(f"{key} {value}" for key, value in report["machine"].items())
    return "\n".join([f"# Figures of {report['date']}", "", about + ".", ""] + [row_text(row) for row in report["rows"]])
