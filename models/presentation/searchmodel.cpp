#include "models/presentation/searchmodel.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "Meeting 16, 5 March 2024 · Cranes · decision".
QString placeOf(const SearchHit &hit)
{
    const QString form = hit.isBetweenMeetings() ? SearchModel::tr("Between meetings, No %1, %2", "number, date")
                                                 : SearchModel::tr("Meeting %1, %2", "number, date");
    const QString meeting = form.arg(hit.number).arg(QLocale().toString(hit.date, u"d MMMM yyyy"_s));
    QStringList words{meeting, hit.kind == SearchKind::Title ? QString() : hit.title, searchKindWord(hit.kind)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

QString searchKindWord(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Title:
        return SearchModel::tr("title of an item");
    case SearchKind::Note:
        return SearchModel::tr("note");
    case SearchKind::Action:
        return SearchModel::tr("action");
    case SearchKind::Update:
        return SearchModel::tr("update");
    case SearchKind::Decision:
        return SearchModel::tr("decision");
    case SearchKind::Record:
        return SearchModel::tr("outcome");
    case SearchKind::Vote:
        return SearchModel::tr("vote");
    case SearchKind::Data:
        return SearchModel::tr("about an item");
    case SearchKind::OwnNote:
        return SearchModel::tr("own note");
    case SearchKind::Paper:
        return SearchModel::tr("paper");
    case SearchKind::Person:
        return SearchModel::tr("person");
    }
    return {};
}

void SearchModel::show(const QList<SearchHit> &hits)
{
    QList<Branch<SearchModelRow>> rows;
    for (const SearchHit &hit : hits)
        rows.append({SearchModelRow{hit}});
    merge(rows);
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : 1;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = row(index).hit;
    switch (role) {
    case Qt::DisplayRole:
        return hit.text;
    case Qt::AccessibleTextRole:
        return u"%1. %2, %3"_s.arg(hit.text, placeOf(hit), hit.level);
    case HitRole:
        return QVariant::fromValue(hit);
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case PlaceRole:
        return placeOf(hit);
    case LevelRole:
        return hit.level;
    default:
        return {};
    }
}

} // namespace minutebook
