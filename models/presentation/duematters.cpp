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

QString disposedWords(const Disposal &disposal)
{
    switch (disposal.matter) {
    case Matter::OwnNotes:
        break;
    case Matter::Papers:
        return RetentionWords::tr("paper “%1”").arg(disposal.title);
    case Matter::SupersededDrafts:
        return RetentionWords::tr("text of revision %1").arg(disposal.title);
    }
    return matterWord(disposal.matter);
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
    switch (matter) {
    case Matter::OwnNotes:
        return RetentionWords::tr("own notes");
    case Matter::Papers:
        return RetentionWords::tr("papers");
    case Matter::SupersededDrafts:
        break;
    }
    return RetentionWords::tr("superseded drafts");
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
    if (matter == Matter::SupersededDrafts)
        return RetentionWords::tr("%n revision(s)", nullptr, amount);
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
    const bool paper = disposal.matter == Matter::Papers;
    return {dueDay(disposal.on),
            QString::number(disposal.meeting),
            disposedWords(disposal),
            paper ? QLocale().formattedDataSize(disposal.amount) : amountWords(disposal.matter, static_cast<int>(disposal.amount), 0),
            ruleWords(disposal.rule),
            disposal.sha256};
}

} // namespace minutebook
