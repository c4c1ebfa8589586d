#include "meetingplayer.h"

#include "models/notation/lexline.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/notespane.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The key of the attendance pane that does what the script says.
Qt::Key attendanceKey(const QString &words)
{
    static const QHash<QString, Qt::Key> keys{{u"present"_s, Qt::Key_P},       {u"apologies"_s, Qt::Key_A},
                                              {u"joins"_s, Qt::Key_J},         {u"leaves"_s, Qt::Key_L},
                                              {u"takes no part"_s, Qt::Key_N}, {u"takes the chair"_s, Qt::Key_C}};
    return keys.value(words, Qt::Key_unknown);
}

} // namespace

MeetingPlayer::MeetingPlayer(Application &application, QTime &time, ScriptedPrompts::Script &prompts)
    : m_application(application)
    , m_time(time)
    , m_prompts(prompts)
    , m_expectations(application)
{
}

NotesEditor &MeetingPlayer::editor()
{
    return *window().notesPane()->editor();
}

QString MeetingPlayer::play(const ScriptStep &step)
{
    static const QHash<QString, Answer (MeetingPlayer::*)(const Words &)> verbs{
        {u"at"_s, &MeetingPlayer::at},
        {u"item"_s, &MeetingPlayer::chooseItem},
        {u">"_s, &MeetingPlayer::typeLine},
        {u"type"_s, &MeetingPlayer::type},
        {u"key"_s, &MeetingPlayer::key},
        {u"attendance"_s, &MeetingPlayer::attendance},
        {u"action"_s, &MeetingPlayer::editAction},
        {u"new"_s, &MeetingPlayer::newItem},
        {u"rename"_s, &MeetingPlayer::renameItem},
        {u"move"_s, &MeetingPlayer::move},
        {u"expect"_s, &MeetingPlayer::expect},
    };
    const auto verb = verbs.constFind(step.verb);
    return verb == verbs.cend() ? u"no such step"_s : (this->**verb)(step.rest);
}

QString MeetingPlayer::at(const QString &time)
{
    m_time = QTime::fromString(time, u"HH:mm"_s);
    return m_time.isValid() ? QString() : u"no time"_s;
}

/// By the beginning of its line in the agenda: its number, or its title.
QString MeetingPlayer::chooseItem(const QString &title)
{
    const bool numbered = title.front().isDigit();
    AgendaModel &agenda = *book().agenda();
    for (int row = 0; row < agenda.rowCount(); ++row) {
        const QModelIndex index = agenda.index(row, 0);
        if (!index.data().toString().startsWith(numbered ? title + u'.' : title))
            continue;
        const QString complaint = click(*window().agendaPane(), index);
        const bool there = book().notes() && book().notes()->item() == index.data(AgendaModel::ItemRole).value<ItemId>();
        if (!complaint.isEmpty() || !there)
            return complaint.isEmpty() ? u"another item"_s : complaint;
        // Numbers are given as lines are saved, and nobody types an action in less time than that takes.
        return waitFor([this] { return book().isSaved(); }, [] { return u"the item before is not saved"_s; });
    }
    return u"no such item"_s;
}

QString MeetingPlayer::typeLine(const QString &text)
{
    editor().setFocus();
    if (!editor().textCursor().block().text().isEmpty())
        press(editor(), Qt::Key_Return);
    return type(text);
}

QString MeetingPlayer::type(const QString &text)
{
    editor().setFocus();
    for (const QChar letter : text) {
        const Qt::Key code = letter.unicode() < 0x7f ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, &editor(), code, QString(letter), Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    return {};
}

QString MeetingPlayer::key(const QString &words)
{
    const auto [name, times] = firstWord(words);
    const QKeySequence keys = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (keys.count() != 1)
        return u"no such key"_s;
    editor().setFocus();
    for (int i = 0; i < std::max(1, times.toInt()); ++i)
        press(editor(), keys[0]);
    return {};
}

void MeetingPlayer::press(QWidget &widget, QKeyCombination keys)
{
    QTest::keyClick(&widget, keys.key(), keys.keyboardModifiers());
    QCoreApplication::processEvents();
}

QString MeetingPlayer::attendance(const QString &words)
{
    const auto [key, what] = firstWord(words);
    AttendancePane &pane = *window().attendancePane();
    const Qt::Key pressed = attendanceKey(what);
    if (pressed == Qt::Key_unknown)
        return u"no such key"_s;
    QString complaint = click(pane, book().sitting()->model()->indexOf(key));
    if (!complaint.isEmpty())
        return complaint;
    press(*pane.view(), pressed);
    return {};
}

/// "SRC 17/04 due 16 Dec".
QString MeetingPlayer::editAction(const QString &words)
{
    const QString number = words.section(u' ', 0, 1);
    const int column = words.section(u' ', 2, 2) == "due"_L1 ? ActionsModel::Due : ActionsModel::Owner;
    const auto panesFollowed = [this] {
        const auto shown = std::ranges::find(book().reading(), book().notes()->item(), &ItemReading::id);
        return book().isSaved() && shown != book().reading().end() && shown->notes == book().notes()->reading();
    };
    if (QString complaint = waitFor(panesFollowed, [] { return u"panes that have not followed what was typed"_s; }); !complaint.isEmpty())
        return complaint;
    ActionsModel &model = *book().actions();
    const auto found = model.match(model.index(0, 0), ActionsModel::NumberRole, number, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return u"no such action"_s;
    QTreeView &view = *window().actionsPane()->view();
    if (QString complaint = click(*window().actionsPane(), found.first()); !complaint.isEmpty())
        return complaint;
    for (int i = 0; i < ActionsModel::ColumnCount && view.currentIndex().column() != column; ++i)
        press(view, view.currentIndex().column() > column ? Qt::Key_Left : Qt::Key_Right); // its text stands behind all
    press(view, Qt::Key_F2);
    auto *field = view.viewport()->findChild<QLineEdit *>();
    if (!field)
        return u"a cell that cannot be edited"_s;
    field->selectAll();
    QTest::keyClicks(field, words.section(u' ', 3));
    press(*field, Qt::Key_Return);
    const auto isShut = [&view] { return !view.viewport()->findChild<QLineEdit *>(); };
    return waitFor(isShut, [] { return u"a cell that is still open"_s; });
}

/// What the dialog of an item's title and level is given next.
void MeetingPlayer::answerWith(const QString &heading)
{
    m_prompts.headings << lexHeading(heading, book().dialect());
}

QString MeetingPlayer::newItem(const QString &words)
{
    const auto [item, heading] = firstWord(words);
    const ItemId before = book().notes() ? book().notes()->item() : ItemId();
    answerWith(heading);
    press(editor(), Qt::CTRL | Qt::Key_N);
    return waitFor([&] { return book().notes() && book().notes()->item() != before; }, [] { return u"the item of before"_s; });
}

QString MeetingPlayer::renameItem(const QString &heading)
{
    answerWith(heading);
    editor().setFocus();
    press(editor(), Qt::Key_F2);
    return waitFor([&] { return book().notes()->heading() == heading; }, [&] { return book().notes()->heading(); });
}

/// "up 4": waits for each, as a person does who sees it move.
QString MeetingPlayer::move(const QString &words)
{
    const auto [direction, times] = firstWord(words);
    editor().setFocus();
    QString complaint;
    for (int i = 0; i < times.toInt() && complaint.isEmpty(); ++i) {
        QString before = agendaNumbers(*book().agenda());
        press(editor(), Qt::ALT | Qt::SHIFT | (direction == "up"_L1 ? Qt::Key_Up : Qt::Key_Down));
        complaint = waitFor([&] { return agendaNumbers(*book().agenda()) != before; }, [&] { return before; });
    }
    return complaint;
}

QString MeetingPlayer::expect(const QString &words)
{
    return m_expectations.check(words);
}

QModelIndex MeetingPlayer::cell(TreePane &pane, const QModelIndex &index) const
{
    return static_cast<const QAbstractProxyModel *>(pane.view()->model())->mapFromSource(index);
}

QString MeetingPlayer::click(TreePane &pane, const QModelIndex &index)
{
    QTreeView &view = *pane.view();
    const QPersistentModelIndex shown = cell(pane, index); // rows may come and go meanwhile
    if (!shown.isValid())
        return u"no such row"_s;
    view.scrollTo(shown);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(shown).center());
    QCoreApplication::processEvents();
    return view.currentIndex().siblingAtColumn(0) == shown.sibling(shown.row(), 0) ? QString() : u"another row"_s;
}

} // namespace minutebook
