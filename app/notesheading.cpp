#include "app/notesheading.h"

#include "models/notation/inline.h"
#include "models/presentation/timewords.h"
#include "models/presentation/words.h"
#include "models/storage/bookfile.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/notes/spellingmarks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct HeadingTexts {
    Q_DECLARE_TR_FUNCTIONS(NotesHeading)
};

/// The names of the committee's people and alternates, here or not.
QStringList circleOf(const Seating &seating)
{
    QStringList names;
    for (const KnownPerson &person : seating.people)
        names << person.name;
    for (const Seat &seat : seating.seats)
        names << seat.holder << seat.alternates;
    return names;
}

/// What moves stands first: a narrow window cuts the end off.
QString meetingLine(const MeetingSummary &meeting, const QString &abbreviation, const MeetingCourse &course)
{
    QStringList parts{u"%1 %2"_s.arg(abbreviation, QString::number(meeting.number)), courseWords(course, meeting.status)};
    if (const ApprovalSummary &approval = meeting.approval; approval.meeting != 0)
        parts << QStringList{HeadingTexts::tr("at meeting %1", "approved").arg(approval.meeting), approvalWords(approval.as)}
                     .join(u' ')
                     .trimmed();
    else if (const QString as = approvalWords(approval.as); !as.isEmpty())
        parts.last() += u' ' + as;
    if (meeting.correcting)
        parts << HeadingTexts::tr("being corrected");
    parts << QLocale().toString(meeting.date, u"d MMMM yyyy"_s);
    if (meeting.begins.isValid())
        parts << u"%1–%2"_s.arg(meeting.begins.toString(u"HH:mm"_s), meeting.ends.toString(u"HH:mm"_s));
    return parts.join(u" · "_s);
}

QString whyFrozen(const OpenBook &book)
{
    if (const std::optional<Rank> ceiling = book.ceiling())
        return HeadingTexts::tr(
                   "Safe view: what is above %1 is not shown, and nothing can be typed. It ends with the key that began it, F12.")
            .arg(book.dialect().scheme.level(*ceiling).name);
    if (book.isReadOnly() && isWritable(book.path()))
        return HeadingTexts::tr("This window only reads the book. “Take Over Writing” in the menu Book changes that.");
    if (book.isReadOnly())
        return HeadingTexts::tr(
            "This book can only be read: its file or folder is not yours to write. Copy it to a folder of your own to change it.");
    return HeadingTexts::tr("These minutes are %1: they can be read and exported, but no longer changed.")
        .arg(statusWord(book.meeting()->status));
}

/// With all that is missing, line by line: the meeting beside it has little room already.
QString quorumWords(const Quorum &quorum)
{
    const QString seats = HeadingTexts::tr("%1 of %2", "voting seats that are filled, that are needed")
                              .arg(QString::number(quorum.filled), QString::number(quorum.needed));
    if (quorum.isMet())
        return HeadingTexts::tr("quorum: %1 ✓").arg(quorum.needed > 0 ? seats : QString::number(quorum.filled));
    QStringList missing = quorum.lacking();
    if (quorum.filled < quorum.needed)
        missing.first() = seats;
    return HeadingTexts::tr("✗ No quorum: %1").arg(missing.join(",\n"_L1));
}

QString quorumSentence(const Quorum &quorum)
{
    QStringList counts;
    if (quorum.needed > 0)
        counts << HeadingTexts::tr("%1 voting seats are filled, %2 are needed")
                      .arg(QString::number(quorum.filled), QString::number(quorum.needed));
    for (const CategoryCount &count : quorum.categories)
        counts << HeadingTexts::tr("%1: %2 of %3", "a category, its seats that are filled, that are needed")
                      .arg(count.category, QString::number(count.filled), QString::number(count.needed));
    return (quorum.isMet() ? HeadingTexts::tr("There is a quorum. %1.") : HeadingTexts::tr("There is no quorum. %1."))
        .arg(counts.join(u"; "_s));
}

/// Before anybody has come.
QString awaitedWords(const Quorum &quorum)
{
    if (quorum.needed == 0)
        return HeadingTexts::tr("quorum not counted yet");
    return HeadingTexts::tr("expected: %1, %2 needed", "voting seats that will be filled")
        .arg(QString::number(quorum.filled), QString::number(quorum.needed));
}

void addQuorum(NotesHeading &heading, const Sitting &sitting)
{
    const std::optional<Quorum> &quorum = sitting.quorum();
    if (!quorum || (quorum->needed == 0 && quorum->categories.isEmpty()))
        return;
    heading.quorum = sitting.isAwaited() ? awaitedWords(*quorum) : quorumWords(*quorum);
    heading.quorumDetail = sitting.isAwaited() ? QString() : quorumSentence(*quorum);
    heading.hasQuorum = sitting.isAwaited() || quorum->isMet();
}

enum class Called { ByName, ByInitials };

QString called(const Sitting &sitting, const QString &key, Called how)
{
    return how == Called::ByName ? sitting.nameOf(key) : key;
}

/// Those of whom the whole item is above the clearance, and then those of whom lines are.
QString mustLeaveWords(const Sitting &sitting, Called how)
{
    QStringList whole;
    QStringList lines;
    for (const QString &key : sitting.mustLeave()) {
        if (const int line = sitting.mustLeaveFrom(key); line < 0)
            whole << called(sitting, key, how);
        else
            lines << HeadingTexts::tr("%1 from line %2 on", "a person").arg(called(sitting, key, how), QString::number(line + 1));
    }
    return (whole + lines).join(u", "_s);
}

QString mayReturnWords(const Sitting &sitting, Called how)
{
    QStringList words;
    for (const QString &key : sitting.mayReturn())
        words << called(sitting, key, how);
    return words.join(u", "_s);
}

/// Who has to leave for the item, and who may come back to it: nobody is left out, so many are called by their initials.
QString roomWords(const Sitting &sitting)
{
    constexpr qsizetype twoLines = 110;
    const bool named = (mustLeaveWords(sitting, Called::ByName) + mayReturnWords(sitting, Called::ByName)).size() <= twoLines;
    const Called how = named ? Called::ByName : Called::ByInitials;
    QStringList sentences;
    if (const qsizetype count = sitting.mustLeave().size(); count > 0)
        sentences << (named ? HeadingTexts::tr("⚠ Not cleared for this item, and in the room: %1.").arg(mustLeaveWords(sitting, how))
                            : HeadingTexts::tr("⚠ Not cleared for this item (%1 in the room): %2.", "how many, who")
                                  .arg(QString::number(count), mustLeaveWords(sitting, how)));
    if (!sitting.mayReturn().isEmpty())
        sentences << HeadingTexts::tr("May come back: %1.").arg(mayReturnWords(sitting, how));
    return sentences.join(u' ');
}

QString titleOf(const ItemHeading &heading, const Dialect &dialect)
{
    const QString title = plainText(heading.title, dialect);
    return heading.number ? u"%1. %2"_s.arg(QString::number(*heading.number), title) : title;
}

} // namespace

NotesHeading headingOf(const Desk &desk)
{
    const OpenBook &book = *desk.book();
    const Item item = book.shownNotes().item;
    const bool asks = !book.isFrozen() && book.sitting()->knowsClearances();
    NotesHeading heading{
        .meeting = meetingLine(*book.meeting(), book.body().abbreviation, desk.session()->course()),
        .title = titleOf(item.heading, book.dialect()),
        .level = book.dialect().scheme.level(item.rank),
        .frozen = book.isEditable() ? QString() : whyFrozen(book),
        .room = asks ? std::optional(roomWords(*book.sitting())) : std::nullopt,
    };
    if (book.meeting()->status < MeetingStatus::Approved || book.meeting()->correcting)
        addQuorum(heading, *book.sitting()); // afterwards the line has no room for it, nor anybody a use
    return heading;
}

void showRemarks(NotesPane &pane, const OpenBook &book)
{
    const ItemId item = pane.editor()->item();
    pane.editor()->setRemarks(book.sitting()->remarksOn(item) + book.bookFindings(item));
    pane.editor()->setWaived(book.waivedIn(pane.editor()->item()));
}

void showNotes(NotesPane &pane, const Desk &desk)
{
    const OpenBook &book = *desk.book();
    pane.editor()->spelling()->setCircle(circleOf(book.seating()));
    if (book.isSafe())
        pane.showSafely(book.shownNotes().item, book.dialect(), headingOf(desk));
    else
        pane.show(book.notes(), book.dialect(), headingOf(desk));
    showRemarks(pane, book);
}

void refreshNotes(NotesPane &pane, const Desk &desk)
{
    if (desk.book()->isSafe())
        showNotes(pane, desk);
    else
        pane.setHeading(headingOf(desk));
    pane.editor()->spelling()->setCircle(circleOf(desk.book()->seating()));
    showRemarks(pane, *desk.book());
}

QString whatToDo(const OpenBook &book)
{
    if (book.meeting())
        return book.isFrozen() ? HeadingTexts::tr("This meeting has no agenda items.")
                               : HeadingTexts::tr("This meeting has no agenda items yet. Add the first, then type its notes.");
    if (book.meetings()->rowCount() > 0)
        return HeadingTexts::tr("Choose a meeting on the left.");
    return HeadingTexts::tr("This book is empty. Make its first meeting, or import a meeting file.");
}

QList<EditionChoice> editionsOf(const OpenBook &book)
{
    QList<EditionChoice> editions;
    const Scheme &scheme = book.dialect().scheme;
    const Rank highest = book.ceiling().value_or(scheme.highest());
    // Until a correction is finished nobody has approved what they say.
    const bool corrected = book.meeting() && book.meeting()->correcting;
    const MeetingStatus status = corrected ? MeetingStatus::InReview : book.meeting() ? book.meeting()->status : MeetingStatus::Draft;
    for (const DocumentKind kind : allKinds()) {
        for (int i = 0; book.meeting() && i <= highest.value; ++i)
            editions.append({Rank{i}, documentTitle(kind, scheme, Edition{Rank{i}}, status), kind});
    }
    return editions;
}

} // namespace minutebook
