"""One row of the figures: what was measured, and what it was wanted to be."""

import statistics

import table


class Row:
    def __init__(self, title):
        self.title = title
        self.figures = []
        self.goals = []

    def add(self, name, unit, samples):
        figure = {"name": name, "unit": unit, "samples": samples}
        if samples:
            figure["summary"] = table.summed_up(samples)
        self.figures.append(figure)
        return samples

    def _judge(self, what, value, unit, limit, most, **more):
        met = None if value is None or limit is None else (value <= limit if most else value >= limit)
        self.goals.append({"what": what, "value": value, "unit": unit, "limit": limit, "most": most, "met": met, **more})

    def most(self, what, value, unit, limit):
        self._judge(what, value, unit, limit, True)

    def least(self, what, value, unit, limit):
        self._judge(what, value, unit, limit, False)

    def ratio(self, what, ours, theirs, limit):
        """Of the medians; the spread is that of the rounds, in each of which both ran."""
        if not ours or not theirs:
            self._judge(what, None, " times", limit, True)
            return
        rounds = sorted(one / other for one, other in zip(ours, theirs))
        value = statistics.median(ours) / statistics.median(theirs)
        self._judge(what, value, " times", limit, True, spread=[rounds[0], rounds[-1]])

    def report(self):
        return {"title": self.title, "figures": self.figures, "goals": self.goals}
