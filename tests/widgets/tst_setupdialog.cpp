#include "letters.h"

#include "widgets/dialogs/bodysetupdialog.h"
#include "widgets/dialogs/committeepage.h"
#include "widgets/dialogs/interestsdialog.h"
#include "widgets/dialogs/pagespage.h"
#include "widgets/dialogs/partiesdialog.h"
#include "widgets/dialogs/quorumpage.h"
#include "widgets/dialogs/schemepage.h"
#include "widgets/dialogs/seatingpage.h"
#include "widgets/dialogs/seatlistdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2024, 3, 5};
}

BodySetup sample()
{
    BodySetup setup{newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), {}};
    setup.seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Ada Quay"_s, u"AQ"_s, u"Secretariat"_s, {}}};
    setup.seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}};
    return setup;
}

QPushButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// In a label that is not hidden.
bool says(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

template <typename Widget>
Widget *called(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void type(QLineEdit *line, const QString &text)
{
    line->clear();
    QTest::keyClicks(line, text);
}

} // namespace

class SetupDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void changesNothingByItself();
    void everyFieldHasAName();
    void lettersLeadToOneThingEach_data();
    void lettersLeadToOneThingEach();
    void lettersLeadToOneThingInEachTable();
    void lettersLeadToTheTablesButtons();
    void partiesAreKeptInATable();
    void showsWhatAPatternGives();
    void takesVerbsAndNamesAsTheyAreTyped();
    void staysOpenUntilNothingIsWrong();
    void aSingleKeyDropsNothing();
    void theSchemeIsWrittenAndTaken();
    void aSchemeThatIsNotRightIsNotTaken();
    void peopleAreTypedFromCellToCell();
    void rowsAreRemovedAndMovedByKeys();
    void seatsAreChosenFromThePeople();
    void aFaultStandsAtItsRow();
    void theQuorumIsSaidInWords();
    void aQuorumOfACategory();
    void standingItemsAreSetUp();
    void pagesAreChosen();
    void aLineThatDoesNotFitIsAFault();
    void aLogoIsShownAndRemoved();
    void aPictureThatCannotBeTakenLeavesTheLogo();
    void aListIsPasted();
    void aListMapsItsColumns();
    void vacantSeatsComeInAlone();
    void aListTakesThePlaceOfAll();
    void aFileIsOpened_data();
    void aFileIsOpened();

private:
    [[nodiscard]] QTableView *table(const QString &name) const { return called<QTableView>(*m_dialog, name); }
    void goToPage(int page) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(page); }
    /// Types into the cell that is being edited, and Tab.
    static void typeCell(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    std::unique_ptr<BodySetupDialog> m_dialog;
};

void SetupDialogTest::init()
{
    m_dialog = std::make_unique<BodySetupDialog>(sample(), today());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void SetupDialogTest::changesNothingByItself()
{
    QCOMPARE(m_dialog->setup(), sample());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
}

void SetupDialogTest::everyFieldHasAName()
{
    int fields = 0;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        // Part of a field that has one, or the list of a closed choice.
        const bool isPart = !widget->parentWidget()->accessibleName().isEmpty() || widget->window() != m_dialog.get();
        const bool saysSo = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabWidget *>(widget);
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPart || saysSo)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        ++fields;
    }
    QVERIFY(fields > 12);
}

void SetupDialogTest::showsWhatAPatternGives()
{
    QVERIFY(says(*m_dialog, u"HWC 14/01"_s));
    QVERIFY(says(*m_dialog, u"HWC_14_0503"_s));
    type(called<QLineEdit>(*m_dialog, u"Abbreviation"_s), u"HC"_s);
    type(called<QLineEdit>(*m_dialog, u"Numbers of actions"_s), u"{abbreviation}-{meeting}-{nn}"_s);
    QVERIFY(says(*m_dialog, u"HC-14-01"_s));
    QCOMPARE(m_dialog->setup().body.actionPattern, u"{abbreviation}-{meeting}-{nn}"_s);
}

void SetupDialogTest::takesVerbsAndNamesAsTheyAreTyped()
{
    called<QPlainTextEdit>(*m_dialog, u"Verbs that decide"_s)->setPlainText(u"agreed, Resolved\nAGREED"_s);
    called<QPlainTextEdit>(*m_dialog, u"Others who can own an action"_s)->setPlainText(u"Coast  Guard\n\nHarbour Office\n"_s);
    QCOMPARE(m_dialog->setup().body.decidingVerbs, (QStringList{u"AGREED"_s, u"RESOLVED"_s}));
    QCOMPARE(m_dialog->setup().body.names, (QStringList{u"Coast Guard"_s, u"Harbour Office"_s}));
}

void SetupDialogTest::staysOpenUntilNothingIsWrong()
{
    type(called<QLineEdit>(*m_dialog, u"Name of the committee"_s), {});
    type(called<QLineEdit>(*m_dialog, u"Numbers of actions"_s), u"{meeting}"_s);
    QVERIFY(!says(*m_dialog, u"Type the name of the committee."_s)); // not while one types
    goToPage(2);
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), 0);
    QCOMPARE(QApplication::focusWidget(), called<QLineEdit>(*m_dialog, u"Name of the committee"_s));
    QVERIFY(says(*m_dialog, u"Type the name of the committee."_s));
    QVERIFY(says(*m_dialog, u"Write {nn} once"_s));
    type(called<QLineEdit>(*m_dialog, u"Name of the committee"_s), u"Panel"_s);
    QVERIFY(!says(*m_dialog, u"Type the name of the committee."_s));
    QVERIFY(says(*m_dialog, u"Write {nn} once"_s));
    type(called<QLineEdit>(*m_dialog, u"Numbers of actions"_s), u"P{nn}"_s);
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_dialog->setup().body.name, u"Panel"_s);
}

void SetupDialogTest::aSingleKeyDropsNothing()
{
    type(called<QLineEdit>(*m_dialog, u"Name of the committee"_s), u"Panel"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(*m_dialog, u"not saved"_s));
    QTest::keyClicks(called<QLineEdit>(*m_dialog, u"Name of the committee"_s), u"s"_s);
    QVERIFY(!says(*m_dialog, u"not saved"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
}

void SetupDialogTest::lettersLeadToOneThingEach_data()
{
    QTest::addColumn<int>("page");
    const BodySetupDialog dialog(sample(), today());
    const auto *tabs = dialog.findChild<QTabWidget *>();
    for (int page = 0; page < tabs->count(); ++page)
        QTest::newRow(qPrintable(tabs->tabText(page).remove(u'&'))) << page;
}

void SetupDialogTest::lettersLeadToOneThingEach()
{
    QFETCH(const int, page);
    goToPage(page);
    QVERIFY(test::textsWithLetters(*m_dialog).size() > 7);
    QVERIFY2(test::clashingLetters(*m_dialog).isEmpty(), qPrintable(test::clashingLetters(*m_dialog).join(u'\n')));
}

void SetupDialogTest::lettersLeadToOneThingInEachTable()
{
    PartiesDialog parties({{}, {u"Pilots"_s}, u"RED"_s, true});
    InterestsDialog interests({u"Pia Lot"_s, {}, sample().body.scheme, today()});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&parties, &interests}) {
        dialog->show();
        QVERIFY(test::textsWithLetters(*dialog).size() >= 5);
        QVERIFY2(test::clashingLetters(*dialog).isEmpty(), qPrintable(test::clashingLetters(*dialog).join(u'\n')));
    }
}

/// Two tables stand on one page.
void SetupDialogTest::lettersLeadToTheTablesButtons()
{
    goToPage(1);
    const int people = table(u"People"_s)->model()->rowCount();
    const int seats = table(u"Seats"_s)->model()->rowCount();
    table(u"People"_s)->setFocus();
    QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(table(u"People"_s)->model()->rowCount(), people + 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(table(u"Seats"_s)->model()->rowCount(), seats + 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(table(u"Seats"_s)->model()->rowCount(), seats);
}

void SetupDialogTest::peopleAreTypedFromCellToCell()
{
    goToPage(1);
    QTableView *people = table(u"People"_s);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(1, 0));
    QTest::keyClick(people, Qt::Key_Return, Qt::ControlModifier);
    typeCell(u"Paul Long"_s);
    typeCell({});
    typeCell(u"Pilots Ltd"_s);
    typeCell(u"A"_s); // AMBER, chosen by its letter
    typeCell(u"pl@example.org"_s); // Tab goes on into a new row
    typeCell(u"Cy Rope"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const QList<KnownPerson> typed = m_dialog->setup().seating.people;
    QCOMPARE(typed.size(), 4);
    QCOMPARE(typed[2], (KnownPerson{u"Paul Long"_s, u"PLo"_s, u"Pilots Ltd"_s, u"AMBER"_s, u"pl@example.org"_s}));
    QCOMPARE(typed[3], (KnownPerson{u"Cy Rope"_s, u"CR"_s, {}, {}}));
}

void SetupDialogTest::rowsAreRemovedAndMovedByKeys()
{
    goToPage(1);
    QTableView *people = table(u"People"_s);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(1, 0));
    QTest::keyClick(people, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_dialog->setup().seating.people.first().name, u"Ada Quay"_s);
    QCOMPARE(people->currentIndex().row(), 0);
    QTest::keyClick(people, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_dialog->setup().seating.people.size(), 1);
    QCOMPARE(m_dialog->setup().seating.people.first().name, u"Pia Lot"_s);
}

void SetupDialogTest::seatsAreChosenFromThePeople()
{
    goToPage(1);
    QTableView *seats = table(u"Seats"_s);
    seats->setFocus();
    seats->setCurrentIndex(seats->model()->index(0, SeatsModel::Holder));
    QTest::keyClick(seats, Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(seats->viewport()->findChild<QComboBox *>());
    QVERIFY(box);
    QCOMPARE(box->findText(u"Ada Quay"_s), 2);
    QCOMPARE(box->currentText(), u"Pia Lot"_s);
    box->setEditText(u"Ada Quay"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_dialog->setup().seating.seats.first().holder, u"Ada Quay"_s);
    QAbstractItemModel *people = table(u"People"_s)->model();
    people->setData(people->index(1, 0), u"Ada Quayle"_s);
    QCOMPARE(m_dialog->setup().seating.seats.first().holder, u"Ada Quayle"_s); // a new name is the seat's too
}

void SetupDialogTest::aFaultStandsAtItsRow()
{
    goToPage(1);
    QAbstractItemModel *seats = table(u"Seats"_s)->model();
    seats->insertRow(1); // nothing is written in it
    seats->insertRow(2);
    seats->setData(seats->index(2, SeatsModel::Category), u"Chair"_s);
    seats->setData(seats->index(2, SeatsModel::From), u"1.2.24"_s);
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(*m_dialog, u"Row 3: "_s));
    QVERIFY(says(*m_dialog, u"\"1.2.24\" is no date"_s));
    QCOMPARE(table(u"Seats"_s)->currentIndex().row(), 2);
    seats->setData(seats->index(2, SeatsModel::From), u"2024-02-01"_s);
    QVERIFY(!says(*m_dialog, u"Row 3: "_s));
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_dialog->setup().seating.seats.size(), 2); // without the empty one
}

void SetupDialogTest::theQuorumIsSaidInWords()
{
    goToPage(2);
    QVERIFY(says(*m_dialog, u"No quorum is asked for"_s));
    called<QSpinBox>(*m_dialog, u"Voting seats at least"_s)->setValue(2);
    QVERIFY(says(*m_dialog, u"so no meeting could decide: 2 would be needed."_s));
    called<QComboBox>(*m_dialog, u"Share of the voting seats"_s)->setCurrentIndex(2);
    QVERIFY(says(*m_dialog, u"more than half of the voting seats"_s));
    called<QSpinBox>(*m_dialog, u"Voting seats at least"_s)->setValue(0);
    QCOMPARE(m_dialog->setup().seating.quorum, (QuorumRule{0, 1, 2, true, {}}));
    QAbstractItemModel *seats = table(u"Seats"_s)->model();
    seats->insertRow(1);
    seats->setData(seats->index(1, SeatsModel::Category), u"Pilots"_s);
    seats->setData(seats->index(1, SeatsModel::Holder), u"Ada Quay"_s);
    QVERIFY(says(*m_dialog, u"so 2 have to be filled."_s)); // of two now
    called<QSpinBox>(*m_dialog, u"Share, upper number"_s)->setValue(3);
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(*m_dialog, u"so large a share"_s));
}

void SetupDialogTest::aQuorumOfACategory()
{
    goToPage(2);
    QTableView *categories = table(u"Seats of a category"_s);
    buttonNamed(*m_dialog, u"Add Category"_s)->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(categories->model()->setData(categories->model()->index(0, 0), u"Chair"_s));
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(says(*m_dialog, u"No voting seat is of the category \"Chair\""_s));
    QVERIFY(categories->model()->setData(categories->model()->index(0, 0), u"Pilots"_s));
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_dialog->setup().seating.quorum.categories, (QList<CategoryQuorum>{{u"Pilots"_s, 1}}));
}

void SetupDialogTest::standingItemsAreSetUp()
{
    goToPage(3);
    called<QToolButton>(*m_dialog, u"Add a template"_s)->click();
    type(called<QLineEdit>(*m_dialog, u"Name"_s), u"Welcome"_s);
    QVERIFY(m_dialog->findChild<QCheckBox *>()->text().contains(u"every new meeting"_s));
    m_dialog->findChild<QCheckBox *>()->click();
    goToPage(0);
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), 3);
    QVERIFY(says(*m_dialog, u"“Welcome” has no title yet"_s));
    type(called<QLineEdit>(*m_dialog, u"Title"_s), u"Welcome and Apologies"_s);
    QVERIFY(!says(*m_dialog, u"“Welcome” has no title yet"_s));
    buttonNamed(*m_dialog, u"Save Committee"_s)->click();
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_dialog->setup().items, (QList<ItemTemplate>{{u"Welcome"_s, u"Welcome and Apologies"_s, {}, true}}));
}

void SetupDialogTest::pagesAreChosen()
{
    goToPage(4);
    auto *paper = called<QComboBox>(*m_dialog, u"Paper"_s);
    QTest::keyClicks(paper, u"Letter"_s);
    type(called<QLineEdit>(*m_dialog, u"Line at the foot of each page"_s), u" Old Customs  House "_s);
    QCOMPARE(m_dialog->setup().body.pageSize, PageSize::Letter);
    QCOMPARE(m_dialog->setup().body.footer, u"Old Customs House"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), QDialog::Accepted);
}

void SetupDialogTest::aLineThatDoesNotFitIsAFault()
{
    auto *line = called<QLineEdit>(*m_dialog, u"Line at the foot of each page"_s);
    line->setText(u"Old Customs House, Quay Street, "_s.repeated(8));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), 4);
    QVERIFY(says(*m_dialog, u"longer than the line at the foot"_s));
    QCOMPARE(m_dialog->focusWidget(), line);
    line->setText(u"Old Customs House"_s);
    QVERIFY(!says(*m_dialog, u"longer than the line at the foot"_s));
}

void SetupDialogTest::aLogoIsShownAndRemoved()
{
    const QTemporaryDir folder;
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(folder.filePath(u"logo.png"_s)));
    goToPage(4);
    auto *page = m_dialog->findChild<PagesPage *>();
    QPushButton *remove = buttonNamed(*page, u"Remove"_s);
    QVERIFY(!remove->isEnabled());
    page->openLogo(folder.filePath(u"logo.png"_s));
    const QByteArray logo = m_dialog->setup().body.logo;
    QCOMPARE(QImage::fromData(logo).size(), image.size());
    const QPixmap shown = called<QLabel>(*page, u"The logo"_s)->pixmap();
    QCOMPARE(shown.toImage().pixelColor(5, 5), QColor(Qt::blue));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_dialog->setup().body.logo.isEmpty());
    QVERIFY(called<QLabel>(*page, u"No logo"_s));
    QVERIFY(!remove->isEnabled());
}

void SetupDialogTest::aPictureThatCannotBeTakenLeavesTheLogo()
{
    const QTemporaryDir folder;
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(folder.filePath(u"logo.png"_s)));
    QFile bad(folder.filePath(u"bad.png"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    auto *page = m_dialog->findChild<PagesPage *>();
    goToPage(4);
    page->openLogo(folder.filePath(u"logo.png"_s));
    const QByteArray logo = m_dialog->setup().body.logo;
    page->openLogo(folder.filePath(u"bad.png"_s));
    QVERIFY(says(*m_dialog, u"bad.png is no picture"_s));
    page->openLogo(folder.filePath(u"none.png"_s));
    QVERIFY(says(*m_dialog, u"none.png"_s));
    QCOMPARE(m_dialog->setup().body.logo, logo);
    page->openLogo(folder.filePath(u"logo.png"_s));
    QVERIFY(!says(*m_dialog, u"none.png"_s));
}

void SetupDialogTest::aListIsPasted()
{
    goToPage(1);
    buttonNamed(*m_dialog, u"Paste or Open a List…"_s)->click();
    auto *list = m_dialog->findChild<SeatListDialog *>();
    QVERIFY(list && list->isVisible());
    QVERIFY(!buttonNamed(*list, u"Take These In"_s)->isEnabled());
    list->findChild<QPlainTextEdit *>()->setPlainText(
        u"Name\tCategory\tVotes\tFax\nBo Dock\tDocks\tyes\t1\nAda Quay\t\t\t\nCy Rope\tDocks\tmaybe\t2"_s);
    const QAbstractItemModel *preview = called<QTableView>(*list, u"What comes in"_s)->model();
    QCOMPARE(preview->rowCount(), 3);
    QVERIFY(preview->index(0, SeatListModel::Wrong).data().toString().contains(u"maybe"_s)); // before those that are fine
    QVERIFY(says(*list, preview->index(0, SeatListModel::Wrong).data().toString())); // whole, where the column cuts it
    QCOMPARE(preview->index(0, SeatListModel::Row).data().toString(), u"4"_s);
    QCOMPARE(preview->index(1, SeatListModel::Initials).data().toString(), u"BD"_s);
    QVERIFY(says(*list, u"1 row(s) stay out"_s));
    QVERIFY(says(*list, u"are left out: Fax."_s));
    buttonNamed(*list, u"Take These In"_s)->click();
    const Seating seating = m_dialog->setup().seating;
    QCOMPARE(seating.people.size(), 3);
    QCOMPARE(seating.people[1], sample().seating.people[1]); // what the list does not say of her stays
    QCOMPARE(seating.people[2].name, u"Bo Dock"_s);
    QCOMPARE(seating.seats.size(), 2);
    QCOMPARE(seating.seats[1].category, u"Docks"_s);
}

/// What a column says is proposed by its heading and can be told otherwise, and stays so while the list is typed on.
void SetupDialogTest::aListMapsItsColumns()
{
    SeatListDialog list({}, shippedScheme(u"SEC"_s).value());
    auto *text = list.findChild<QPlainTextEdit *>();
    text->setPlainText(u"Who;Short;Seat\nZoe Quill;ZQ;Docks"_s);
    QVERIFY(!buttonNamed(list, u"Take These In"_s)->isEnabled());
    const QList<QComboBox *> columns = list.findChildren<QComboBox *>();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[0]->currentText(), u"(left out)"_s);
    QCOMPARE(columns[0]->accessibleName(), u"What the column “Who” says"_s);
    QCOMPARE(columns[2]->currentText(), u"Category"_s);
    columns[0]->setCurrentText(u"Name"_s);
    QVERIFY(says(list, u"are left out: Short."_s));
    columns[1]->setCurrentText(u"Initials"_s);
    text->appendPlainText(u"Bo Dock;BDo;"_s);
    QCOMPARE(list.seating().people, (QList<KnownPerson>{{u"Zoe Quill"_s, u"ZQ"_s, {}, {}}, {u"Bo Dock"_s, u"BDo"_s, {}, {}}}));
    QCOMPARE(list.seating().seats.constFirst().holder, u"Zoe Quill"_s);
}

void SetupDialogTest::vacantSeatsComeInAlone()
{
    SeatListDialog list({}, shippedScheme(u"SEC"_s).value());
    list.findChild<QPlainTextEdit *>()->setPlainText(u"Category,Name\nTugs,vacant"_s);
    QVERIFY(buttonNamed(list, u"Take These In"_s)->isEnabled());
    QCOMPARE(list.seating().seats, (QList<Seat>{{u"Tugs"_s, true, {}, {}, {}, {}}}));
}

void SetupDialogTest::aListTakesThePlaceOfAll()
{
    goToPage(1);
    buttonNamed(*m_dialog, u"Paste or Open a List…"_s)->click();
    auto *list = m_dialog->findChild<SeatListDialog *>();
    list->findChild<QPlainTextEdit *>()->setPlainText(u"Paul Long"_s);
    const QAbstractItemModel *preview = called<QTableView>(*list, u"What comes in"_s)->model();
    QCOMPARE(preview->index(0, SeatListModel::Initials).data().toString(), u"PLo"_s); // Pia Lot is PL
    list->findChildren<QRadioButton *>().constLast()->click();
    QCOMPARE(preview->index(0, SeatListModel::Initials).data().toString(), u"PL"_s);
    buttonNamed(*list, u"Take These In"_s)->click();
    QCOMPARE(m_dialog->setup().seating.people, (QList<KnownPerson>{{u"Paul Long"_s, u"PL"_s, {}, {}}}));
    QVERIFY(m_dialog->setup().seating.seats.isEmpty());
}

void SetupDialogTest::aFileIsOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Name;Category\r\nSiân Prothero;Ferries\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("an older spreadsheet") << text.toLatin1();
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(wide(text));
}

void SetupDialogTest::aFileIsOpened()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    SeatListDialog list({}, shippedScheme(u"SEC"_s).value());
    list.openFile(folder.filePath(u"none.csv"_s));
    QVERIFY(says(list, u"none.csv"_s));
    list.openFile(file.fileName());
    QCOMPARE(list.seating().seats, (QList<Seat>{{u"Ferries"_s, true, u"Siân Prothero"_s, {}, {}, {}}}));
    QCOMPARE(list.seating().people.first().initials, u"SP"_s);
}

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray got(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SetupDialogTest::theSchemeIsWrittenAndTaken()
{
    const QTemporaryDir folder;
    BodySetupDialog dialog(sample(), today());
    auto *page = dialog.findChild<SchemePage *>();
    auto *levels = page->findChild<QTableWidget *>();
    QCOMPARE(levels->rowCount(), 4);
    QCOMPARE(levels->item(1, 0)->text(), u"GREEN (where nothing is marked)"_s);
    QCOMPARE(levels->item(3, 1)->foreground().color(), QColor(0xb3, 0x14, 0x1c));

    page->saveScheme(folder.filePath(u"sec.json"_s));
    QVERIFY(says(*page, u"Written to sec.json"_s));
    QCOMPARE(readScheme(got(folder.filePath(u"sec.json"_s))).value(), sample().body.scheme);
    put(folder.filePath(u"own.json"_s), got(folder.filePath(u"sec.json"_s)).replace("\"AMBER\"", "\"ORANGE\""));
    page->openScheme(folder.filePath(u"own.json"_s));
    QVERIFY(says(*page, u"Taken from own.json"_s));
    QCOMPARE(levels->item(2, 0)->text(), u"ORANGE"_s);
    QCOMPARE(dialog.setup().body.scheme.levels[2].name, u"ORANGE"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), QDialog::Accepted);
}

void SetupDialogTest::aSchemeThatIsNotRightIsNotTaken()
{
    const QTemporaryDir folder;
    BodySetupDialog dialog(sample(), today());
    auto *page = dialog.findChild<SchemePage *>();
    put(folder.filePath(u"wrong.json"_s), writeSchemeToEdit(sample().body.scheme).replace("#17692c", "#eeeeee"));
    page->openScheme(folder.filePath(u"wrong.json"_s));
    QVERIFY(says(*page, u"contrast under 4.5:1"_s));
    page->openScheme(folder.filePath(u"none.json"_s));
    QVERIFY(says(*page, u"cannot be read"_s));
    QCOMPARE(dialog.setup(), sample());

    // A level that somebody is cleared for is missed there.
    put(folder.filePath(u"own.json"_s), writeSchemeToEdit(sample().body.scheme).replace("\"RED\"", "\"CRIMSON\""));
    page->openScheme(folder.filePath(u"own.json"_s));
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    QVERIFY(says(dialog, u"\"RED\" is no level of the scheme SEC."_s));
}

void SetupDialogTest::partiesAreKeptInATable()
{
    PartiesDialog dialog({{}, {u"Pilots"_s}, u"RED"_s, true});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->accessibleName(), u"Parties"_s);
    QVERIFY(says(dialog, u"There are no parties yet"_s));
    QVERIFY(says(dialog, u"RED"_s));
    const auto cell = [&](int row, int column, const QString &text) {
        QVERIFY(table->model()->setData(table->model()->index(row, column), text));
    };
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *choice = table->findChild<QComboBox *>();
    QVERIFY(choice && choice->isVisible()); // the new row's category is being edited
    QVERIFY(choice->findText(u"Pilots"_s) >= 0);
    QTest::keyClick(choice, Qt::Key_Escape);
    cell(0, PartiesModel::RealName, u"Acorn Power"_s);
    buttonNamed(dialog, u"Save Parties"_s)->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, u"Row 1: This party has no category."_s));
    cell(0, PartiesModel::Category, u"Pilots"_s);
    QVERIFY(!says(dialog, u"Row 1"_s));
    dialog.reject();
    QVERIFY(dialog.isVisible()); // it warns first
    QVERIFY(says(dialog, u"Cancel once more"_s));
    table->model()->insertRow(1); // an empty row is none
    buttonNamed(dialog, u"Save Parties"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.parties(), (QList<Party>{{u"Pilots"_s, u"A"_s, u"Acorn Power"_s}}));

    PartiesDialog closed({{{u"Pilots"_s, u"A"_s, u"Acorn Power"_s}}, {}, u"RED"_s, false}); // of a book that can only be read
    closed.show();
    QVERIFY(!buttonNamed(closed, u"Save Parties"_s));
    QVERIFY(!buttonNamed(closed, u"Add Party"_s)->isVisible());
    QCOMPARE(closed.findChild<QTableView *>()->editTriggers(), QAbstractItemView::NoEditTriggers);
    closed.reject();
    QVERIFY(!closed.isVisible());
}

QTEST_MAIN(SetupDialogTest)
#include "tst_setupdialog.moc"
