#include "app/notesheading.h"

#include "models/minutes/edition.h"
#include "models/notation/inline.h"
#include "models/presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NotesHeading)
};

QString meetingLine(const MeetingSummary &meeting, const QString &abbreviation)
{
    QStringList parts{u"%1 %2"_s.arg(abbreviation, QString::number(meeting.number)), QLocale().toString(meeting.date, u"d MMMM yyyy"_s)};
    if (meeting.begins.isValid())
        parts << u"%1–%2"_s.arg(meeting.begins.toString(u"HH:mm"_s), meeting.ends.toString(u"HH:mm"_s));
    parts << statusWord(meeting.status);
    return parts.join(u" · "_s);
}

QString whyFrozen(const OpenBook &book)
{
    if (book.isReadOnly())
        return Texts::tr(
            "This book can only be read: its file or folder is not yours to write. Copy it to a folder of your own to change it.");
    return Texts::tr("These minutes are %1: they can be read and exported, but no longer changed.").arg(statusWord(book.meeting()->status));
}

QString titleOf(const ItemHeading &heading, const Dialect &dialect)
{
    const QString title = plainText(heading.title, dialect);
    return heading.number ? u"%1. %2"_s.arg(QString::number(*heading.number), title) : title;
}

} // namespace

NotesHeading headingOf(const OpenBook &book)
{
    const Item &item = book.notes()->reading().item;
    return {
        .meeting = meetingLine(*book.meeting(), book.body().abbreviation),
        .title = titleOf(item.heading, book.dialect()),
        .level = book.dialect().scheme.level(item.rank),
        .frozen = book.isFrozen() ? whyFrozen(book) : QString(),
    };
}

QString whatToDo(const OpenBook &book)
{
    if (book.meeting())
        return book.isFrozen() ? Texts::tr("This meeting has no agenda items.")
                               : Texts::tr("This meeting has no agenda items yet. Add the first, then type its notes.");
    if (book.meetings()->rowCount() > 0)
        return Texts::tr("Choose a meeting on the left.");
    return Texts::tr("This book is empty. Make its first meeting, or import a meeting file.");
}

QList<EditionChoice> editionsOf(const OpenBook &book)
{
    QList<EditionChoice> editions;
    const Scheme &scheme = book.dialect().scheme;
    for (int i = 0; book.meeting() && i < scheme.levels.size(); ++i)
        editions.append({Rank{i}, editionTitle(scheme, Edition{Rank{i}}, book.meeting()->status)});
    return editions;
}

} // namespace minutebook
