#include "models/presentation/duematters.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

QString dueDay(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

} // namespace

QList<DueMatter> dueMatters(const QList<KeptMatter> &kept, const Retention &rules, QDate today)
{
    QList<DueMatter> due;
    for (const KeptMatter &matter : kept) {
        const RetentionRule &rule = rules.of(matter.matter);
        const QDate since = dueOn(rule, matter.date, matter.approved);
        if (since.isValid() && since <= today)
            due.append({matter, since, rule});
    }
    std::ranges::stable_sort(due, {}, &DueMatter::since);
    return due;
}

QString matterWord(Matter matter)
{
    return matter == Matter::OwnNotes ? RetentionWords::tr("own notes") : RetentionWords::tr("papers");
}

QString ruleWords(const RetentionRule &rule)
{
    switch (rule.keeping) {
    case Keeping::Kept:
        return RetentionWords::tr("kept");
    case Keeping::UntilApproval:
        return RetentionWords::tr("until the minutes are approved");
    case Keeping::YearsAfterApproval:
        return RetentionWords::tr("%n year(s) after the approval", nullptr, rule.years);
    case Keeping::YearsAfterMeeting:
        return RetentionWords::tr("%n year(s) after the meeting", nullptr, rule.years);
    }
    return {};
}

QString amountWords(Matter matter, int amount, qint64 bytes)
{
    if (matter == Matter::OwnNotes)
        return RetentionWords::tr("%n line(s)", nullptr, amount);
    return RetentionWords::tr("%n file(s), %1", nullptr, amount).arg(QLocale().formattedDataSize(bytes));
}

QStringList cellsOf(const DueMatter &due)
{
    const KeptMatter &kept = due.kept;
    return {RetentionWords::tr("%1 of %2", "meeting, day").arg(QString::number(kept.number), dueDay(kept.date)), matterWord(kept.matter),
            amountWords(kept.matter, kept.amount, kept.bytes), dueDay(due.since), ruleWords(due.rule)};
}

QStringList cellsOf(const Disposal &disposal)
{
    const bool notes = disposal.matter == Matter::OwnNotes;
    return {dueDay(disposal.on),
            QString::number(disposal.meeting),
            notes ? matterWord(disposal.matter) : RetentionWords::tr("paper “%1”").arg(disposal.title),
            notes ? amountWords(disposal.matter, static_cast<int>(disposal.amount), 0) : QLocale().formattedDataSize(disposal.amount),
            ruleWords(disposal.rule),
            disposal.sha256};
}

} // namespace minutebook
