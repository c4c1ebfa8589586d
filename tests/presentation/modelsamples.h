#pragma once

#include "models/presentation/meetingreading.h"

#include <QRandomGenerator>

namespace minutebook::test {

/// A meeting as it is typed: items of one text each, headings `# `.
class SampleMeeting
{
public:
    explicit SampleMeeting(Dialect dialect)
        : m_dialect(std::move(dialect))
    {
    }

    /// Makes this the whole meeting; items are told by their headings' first word.
    const QList<ItemReading> &type(const QString &text)
    {
        QList<StoredItem> items;
        for (const QString &part : text.split(QStringLiteral("# "), Qt::SkipEmptyParts)) {
            const qsizetype feed = part.indexOf(u'\n');
            const QString heading = part.left(feed).trimmed();
            QString notes = feed < 0 ? QString() : part.sliced(feed + 1);
            if (notes.endsWith(u'\n'))
                notes.chop(1);
            const QString name = heading.section(u' ', -1);
            if (!m_names.contains(name))
                m_names.append(name);
            items.append({ItemId{m_names.indexOf(name) + 1}, MeetingId{7}, 0, heading, notes, ++m_revision});
        }
        m_reading.read(items, m_dialect, earlierAction);
        return m_reading.items();
    }

    [[nodiscard]] const MeetingReading &reading() const { return m_reading; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

private:
    /// Those of meetings 5 and 6 are AMBER.
    static std::optional<Action> earlierAction(const QString &number)
    {
        const bool earlier = number.startsWith(QStringLiteral("P 5/")) || number.startsWith(QStringLiteral("P 6/"));
        return earlier ? std::optional(Action{.number = number, .text = {}, .owners = {}, .due = {}, .rank = Rank{2}, .clearing = {}})
                       : std::nullopt;
    }

    Dialect m_dialect;
    MeetingReading m_reading;
    QStringList m_names;
    int m_revision = 0;
};

/// The Panel (P): meeting 7 of 2024-05-14 with Ada Lovell (AL) and Ben Okoro (BO).
inline Dialect panelDialect()
{
    Body body = newBody(QStringLiteral("Panel"), QStringLiteral("P"), *shippedScheme(QStringLiteral("SEC")));
    body.names = {QStringLiteral("Harbour Office")};
    MeetingHeader header;
    header.number = 7;
    header.date = QDate(2024, 5, 14);
    PeopleTable table;
    table.people = {{{}, QStringLiteral("Ada Lovell"), QStringLiteral("AL"), {}},
                    {{}, QStringLiteral("Ben Okoro"), QStringLiteral("BO"), {}}};
    return dialectOf(body, header, {table});
}

/// Cells of a row parted by " | ", rows by line feeds, those below others indented.
inline QString shownRows(const QAbstractItemModel &model, const QModelIndex &parent = {}, qsizetype depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        text += QString(depth * 2, u' ') + cells.join(QStringLiteral(" | ")) + u'\n'
            + shownRows(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

/// Lines that mean something to every pane, in any order.
inline QString randomMeeting(QRandomGenerator &random)
{
    static const QStringList lines{QStringLiteral("talk"),
                                   QStringLiteral("ACTION P 7/01: AL to paint by 2024-06-01"),
                                   QStringLiteral("ACTION: BO to weigh (RED)"),
                                   QStringLiteral("UPDATE P 6/01 CLOSED: done"),
                                   QStringLiteral("UPDATE P 6/02 {AL}: half"),
                                   QStringLiteral("UPDATE P 6/03: all"),
                                   QStringLiteral("The P AGREED it."),
                                   QStringLiteral("The P REJECTED it. (Red)"),
                                   QStringLiteral("ACTION: paint it"),
                                   QStringLiteral("VOTE: many")};
    QString text;
    for (int item = 1; item <= 3; ++item) {
        if (random.bounded(5) == 0)
            continue;
        text += QStringLiteral("# %1. Item%1\n").arg(item);
        for (int count = random.bounded(6); count > 0; --count)
            text += lines[random.bounded(lines.size())] + u'\n';
    }
    return text;
}

} // namespace minutebook::test
