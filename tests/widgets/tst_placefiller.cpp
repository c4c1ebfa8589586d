#include "tests/meetings/records.h"
#include "tests/widgets/editedtext.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/placefiller.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

class PlaceFillerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_editor = new NotesEditor);
        layout->addWidget(new QLineEdit); // Tab would lead there
        m_editor->setDialect(test::dialect());
        m_editor->setReadOnly(false);
        m_window->resize(500, 300);
        m_window->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// From place to place by Tab, each replaced by what is typed.
    void goesFromPlaceToPlace()
    {
        begin(u"Seen {one} and {two}.\n- {three} (RED)|"_s);
        QCOMPARE(now(), u"Seen ^{one}| and {two}.\n- {three} (RED)"_s);
        type(u"a boat"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"Seen a boat and ^{two}|.\n- {three} (RED)"_s);
        type(u"b"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"Seen a boat and b.\n- ^{three}| (RED)"_s);
        type(u"c"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"Seen a boat and b.\n- c| (RED)"_s);
        press(Qt::Key_Tab); // nothing is left: a list line nests
        QCOMPARE(now(), u"Seen a boat and b.\n  - c| (RED)"_s);
    }

    void enterBreaksNoLineThatIsBeingFilled()
    {
        begin(u"{one} and {two}.\n- {three}|"_s);
        type(u"a"_s);
        press(Qt::Key_Return);
        QCOMPARE(now(), u"a and ^{two}|.\n- {three}"_s);
        press(Qt::Key_Return);
        QCOMPARE(now(), u"a and {two}.\n- ^{three}|"_s);
        type(u"c"_s);
        press(Qt::Key_Return); // at the end of its line
        QCOMPARE(now(), u"a and {two}.\n- c\n- |"_s);
        begin(u"@presenter: {one}\n@purpose: {two}|"_s);
        type(u"Ann"_s);
        press(Qt::Key_Return);
        QCOMPARE(now(), u"@presenter: Ann\n@purpose: ^{two}|"_s);
    }

    void whatIsSkippedComesAgain()
    {
        begin(u"{one} {two}|"_s);
        press(Qt::Key_Tab);
        type(u"b"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"^{one}| b"_s);
        press(Qt::Key_Tab); // the only one
        QCOMPARE(now(), u"^{one}| b"_s);
    }

    void goesBackwards()
    {
        begin(u"{one} {two} {three}|"_s);
        press(Qt::Key_Backtab);
        QCOMPARE(now(), u"{one} {two} ^{three}|"_s);
        press(Qt::Key_Backtab);
        QCOMPARE(now(), u"{one} ^{two}| {three}"_s);
    }

    void fillsAllOfOneName()
    {
        QSignalSpy filled(m_editor->places(), &PlaceFiller::filled);
        begin(u"{Party} came; {Other} and {Party} went.\nACTION {Party}: {Party} to write|"_s);
        type(u"Mr K"_s);
        QCOMPARE(m_editor->text(), u"Mr K came; {Other} and {Party} went.\nACTION {Party}: {Party} to write"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"Mr K came; ^{Other}| and Mr K went.\nACTION {Party}: Mr K to write"_s);
        QCOMPARE(filled.size(), 1);
        QCOMPARE(filled[0], (QVariantList{u"Party"_s, u"Mr K"_s}));
        m_editor->undo(); // the others, as one step
        QCOMPARE(m_editor->text(), u"Mr K came; {Other} and {Party} went.\nACTION {Party}: {Party} to write"_s);
    }

    void aPlaceWithoutANameStandsAlone()
    {
        begin(u"UPDATE BC 11/01: {…}\nUPDATE BC 11/02: {…}|"_s);
        type(u"Done."_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"UPDATE BC 11/01: Done.\nUPDATE BC 11/02: ^{…}|"_s);
    }

    /// The open minutes may be approved and the confidential ones not.
    void anOutcomeIsItsLinesOwn()
    {
        begin(u"The BC {outcome} the Minutes.\nThe BC {outcome} the Confidential Minutes.|"_s);
        type(u"APPROVED"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"The BC APPROVED the Minutes.\nThe BC ^{outcome}| the Confidential Minutes."_s);
    }

    /// The cursor leaves the place by a click or an arrow: what was typed counts.
    void leavingFillsTheOthersToo()
    {
        begin(u"{Party} and {Party}.\n{two}|"_s);
        type(u"K"_s);
        press(Qt::Key_Down);
        QCOMPARE(m_editor->text(), u"K and K.\n{two}"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"K and K.\n^{two}|"_s);
    }

    void emptyOrUntouchedFillsNothing()
    {
        QSignalSpy filled(m_editor->places(), &PlaceFiller::filled);
        begin(u"{Party} and {Party}.|"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"{Party} and ^{Party}|."_s);
        press(Qt::Key_Delete);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"^{Party}| and ."_s);
        QVERIFY(filled.isEmpty());
    }

    void escapeEndsIt()
    {
        begin(u"{one} {two}|"_s);
        type(u"a"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Tab);
        QVERIFY(m_editor->hasFocus());
        m_editor->setFocus();
        QCOMPARE(now(), u"a| {two}"_s);
        m_editor->places()->watch(); // shown again
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"a ^{two}|"_s);
    }

    /// Elsewhere in a list, Tab still nests.
    void listsNestAwayFromPlaces()
    {
        begin(u"{one}\n- x|"_s);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"{one}\n  - x|"_s);
    }

    void completionComesFirst()
    {
        begin(u"{who} and {what}|"_s);
        type(u"@lov"_s);
        QVERIFY(m_editor->completions()->isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"Ada Lovell (AL) and {what}"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"Ada Lovell (AL) and ^{what}|"_s);
    }

    void leavesNotesWithoutPlacesAlone()
    {
        begin(u"text|"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Tab);
        QVERIFY(m_editor->hasFocus());
        m_editor->setFocus();
        QCOMPARE(now(), u"text|"_s);
        m_editor->setReadOnly(true);
        begin(u"{one}|"_s);
        press(Qt::Key_Tab);
        QCOMPARE(now(), u"{one}|"_s);
    }

private:
    void begin(const QString &text)
    {
        setWithCursor(*m_editor, text);
        m_editor->places()->begin();
    }
    [[nodiscard]] QString now() const { return withCursor(*m_editor); }
    void type(const QString &text) { QTest::keyClicks(m_editor, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_editor, key, modifiers); }

    std::unique_ptr<QWidget> m_window;
    NotesEditor *m_editor = nullptr;
};

QTEST_MAIN(PlaceFillerTest)
#include "tst_placefiller.moc"
