#!/usr/bin/env python3
"""Reads a log of the weather."""

import re
from collections import Counter as Count
from dataclasses import dataclass, field
from typing import Iterator, Optional

LINE = re.compile(r"^(?P<day>\d{4}-\d\d-\d\d)\s+(-?\d+)")
MAX_DAYS = 31
type Days = list["Day"]


@dataclass(frozen=True)
class Day:
    """One day of the log."""

    date: str
    degrees: float = 0.0
    notes: list[str] = field(default_factory=list)

    def __init__(self, date: str, *notes, **more):
        self.date = date
        self.notes = [note.strip() for note in notes if note]

    @property
    def frost(self) -> bool:
        return self.degrees < 0 and not self.notes


def read(path, limit: Optional[int] = None) -> Iterator[Day]:
    # comments and blanks are skipped
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if (match := LINE.match(line)) is None:
                continue
            elif limit is not None and number > limit:
                break
            else:
                yield Day(match["day"], f"line {number!r:>4}\n")


async def report(days):
    counts = Count(day.date[:7] for day in days)
    try:
        for month, count in sorted(counts.items(), key=lambda pair: -pair[1]):
            print(month, count, sep="\t")
    except (ValueError, KeyError) as error:
        raise RuntimeError("bad log") from error
    finally:
        del counts
    match days:
        case [Day(date=first), *_]:
            return {"first": first, "last": None}
        case []:
            return ...
