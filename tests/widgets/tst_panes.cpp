#include "models/presentation/agendamodel.h"
#include "models/presentation/meetingsmodel.h"
#include "widgets/delegates/leveldelegate.h"
#include "widgets/delegates/wholerowdelegate.h"
#include "widgets/emptystate.h"
#include "widgets/levelcolour.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/fittingcolumns.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

MeetingSummary summary(int number, QDate date)
{
    MeetingSummary meeting;
    meeting.id = MeetingId{number};
    meeting.number = number;
    meeting.date = date;
    return meeting;
}

StoredItem stored(qint64 id, const QString &heading, const QString &notes = {})
{
    return {ItemId{id}, MeetingId{1}, 0, heading, notes, 1};
}

void show(AgendaModel &model, const QList<StoredItem> &items)
{
    const Dialect dialect = dialectOf(newBody(u"P"_s, u"P"_s, *shippedScheme(u"SEC"_s)), {}, {});
    MeetingReading reading;
    reading.read(items, dialect, {});
    model.show(reading.items(), dialect);
}

QModelIndex shownRow(const TreePane &pane, int row, int child = -1)
{
    const QAbstractItemModel *model = pane.view()->model();
    const QModelIndex index = model->index(row, 0);
    return child < 0 ? index : model->index(child, 0, index);
}

Scheme sec()
{
    return *shippedScheme(u"SEC"_s);
}

} // namespace

class PanesTest : public QObject
{
    Q_OBJECT

private slots:
    /// Nothing moves while one types but to make room.
    void columnsGrowWithTheirRowsAndStay()
    {
        QTreeView view;
        QStandardItemModel model;
        view.setModel(&model);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        model.appendRow({new QStandardItem(u"word"_s), new QStandardItem(u"b"_s)});
        const FittingColumns fitting(&view, {0});
        const int word = view.columnWidth(0);
        const int other = view.columnWidth(1);
        model.item(0)->setText(u"word and word and word and word"_s);
        const int words = view.columnWidth(0);
        QVERIFY(words > word);
        model.item(0)->setText(u"word"_s);
        QCOMPARE(view.columnWidth(0), words);
        model.item(0)->appendRow(new QStandardItem(u"word and word and word and word and more below it"_s));
        QVERIFY(view.columnWidth(0) > words + view.indentation());
        model.item(0, 1)->setText(u"as long as that, and of a column that is nobody's business here"_s);
        QCOMPARE(view.columnWidth(1), other);
        model.removeRows(0, 1);
        QVERIFY(view.columnWidth(0) > words);
        view.setModel(nullptr);
    }

    /// They are measured bit by bit, and go away meanwhile.
    void columnsFitVeryManyRowsToo()
    {
        QTreeView view;
        QStandardItemModel model;
        view.setModel(&model);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s}); // the last one is stretched
        for (int row = 0; row < 3000; ++row)
            model.appendRow(new QStandardItem(u"word"_s));
        model.item(0)->appendRow(new QStandardItem(u"below"_s));
        model.item(2999)->appendRow(new QStandardItem(u"word and word and word and word and more"_s));
        const FittingColumns fitting(&view, {0});
        const int widest = view.sizeHintForIndex(model.index(0, 0, model.index(2999, 0))).width() + view.indentation();
        QVERIFY(view.columnWidth(0) < widest);
        QTRY_VERIFY(view.columnWidth(0) >= widest);
        for (int row = 0; row < 3000; ++row)
            model.item(1)->appendRow(new QStandardItem(u"below"_s));
        const int width = view.columnWidth(0);
        model.removeRows(0, 2000);
        model.item(999)->appendRow(new QStandardItem(u"word and word and word and word and more, and more than that"_s));
        QTRY_VERIFY(view.columnWidth(0) > width);
    }

    /// At the lower edge too, where a view that counts on rows of one line takes a longer one for seen.
    void aRowThatUnfoldsIsSeenWhole()
    {
        QTreeView view;
        QStandardItemModel model;
        for (int row = 0; row < 30; ++row)
            model.appendRow(new QStandardItem(u"a sentence that needs two lines of a narrow column, row %1"_s.arg(row)));
        view.setModel(&model);
        view.setHeaderHidden(true);
        view.setRootIsDecorated(false);
        view.setUniformRowHeights(false);
        view.setItemDelegate(new WholeRowDelegate(&view, 0));
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.resize(view.fontMetrics().horizontalAdvance(u"a sentence that needs two lines of"_s), 12 * view.fontMetrics().height());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setCurrentIndex(model.index(0, 0));
        for (int row = 1; row < 30; ++row) {
            QTest::keyClick(&view, Qt::Key_Down);
            const auto place = [&] { return view.visualRect(view.currentIndex()); };
            QTRY_VERIFY(place().height() > 3 * view.fontMetrics().height() / 2);
            QTRY_VERIFY2(view.viewport()->rect().contains(place()), qPrintable(QString::number(row)));
        }
    }

    void meetingsBeginWithASentence()
    {
        MeetingsPane pane;
        MeetingsModel model;
        pane.show(&model);
        QVERIFY(pane.showsEmptyState());
        QVERIFY(!pane.emptyState()->text().isEmpty());
        model.show({summary(81, {2019, 7, 10})});
        QVERIFY(!pane.showsEmptyState());
        QVERIFY(pane.view()->isExpanded(shownRow(pane, 0)));
        model.show({});
        QVERIFY(pane.showsEmptyState());
        pane.show(nullptr);
    }

    void choosingAMeetingTells()
    {
        MeetingsPane pane;
        MeetingsModel model;
        model.show({summary(81, {2019, 7, 10}), summary(82, {2019, 7, 24})});
        pane.show(&model);
        QSignalSpy chosen(&pane, &MeetingsPane::meetingChosen);
        pane.view()->setCurrentIndex(shownRow(pane, 0));
        QVERIFY(chosen.isEmpty()); // a year
        pane.view()->setCurrentIndex(shownRow(pane, 0, 1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<MeetingId>(), MeetingId{81});
        pane.mark(MeetingId{82});
        QCOMPARE(chosen.size(), 1); // the program's own choice
        QCOMPARE(pane.current().data(MeetingsModel::MeetingRole).value<MeetingId>(), MeetingId{82});
    }

    /// Narrowing the list chooses nothing else, and what was chosen is chosen again when it comes back.
    void filteringChoosesNothing()
    {
        MeetingsPane pane;
        MeetingsModel model;
        QAbstractItemModelTester tester(pane.view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({summary(81, {2018, 7, 10}), summary(82, {2019, 7, 24})});
        pane.show(&model);
        pane.view()->setCurrentIndex(shownRow(pane, 0, 0));
        QSignalSpy chosen(&pane, &MeetingsPane::meetingChosen);
        pane.filter()->setText(u"2018"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 1);
        pane.filter()->setText(u"nothing like it"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 0);
        pane.filter()->clear();
        QVERIFY(chosen.isEmpty());
        QCOMPARE(pane.view()->model()->rowCount(), 2);
    }

    /// As people type who are in a hurry, or whose keys have no accents.
    void filteringFoldsCaseAndAccents()
    {
        AgendaPane pane;
        AgendaModel model;
        QAbstractItemModelTester tester(pane.view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {stored(1, u"1. Café crème"_s), stored(2, u"2. Cranes"_s)});
        pane.setScheme(sec());
        pane.show(&model);
        for (const QString &words : {u"creme"_s, u"CRÈME"_s, u"cafe\u0301 c"_s}) {
            pane.filter()->setText(words);
            QCOMPARE(pane.view()->model()->rowCount(), 1);
            QVERIFY(shownRow(pane, 0).data(AgendaModel::FilterRole).toString().contains(u"Café"_s));
        }
        pane.filter()->setText(u"crème brûlée"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 0);
        pane.filter()->clear();
        QCOMPARE(pane.view()->model()->rowCount(), 2);
    }

    void choosingASectionTellsItsLine()
    {
        AgendaPane pane;
        AgendaModel model;
        show(model, {stored(1, u"1. A"_s, u"x\n## s (RED)"_s), stored(2, u"2. B"_s)});
        pane.setScheme(sec());
        pane.show(&model);
        QSignalSpy item(&pane, &AgendaPane::itemChosen);
        QSignalSpy section(&pane, &AgendaPane::sectionChosen);
        pane.view()->setCurrentIndex(shownRow(pane, 0, 0));
        QCOMPARE(item.size(), 1);
        QCOMPARE(section.size(), 1);
        QCOMPARE(section[0][1].toInt(), 1);
        pane.mark(ItemId{1}); // a section of it is marked already
        QCOMPARE(pane.current().data(AgendaModel::LineRole).toInt(), 1);
        pane.view()->setCurrentIndex(shownRow(pane, 1));
        QCOMPARE(item.size(), 2);
        QCOMPARE(section.size(), 1);
    }

    /// What a person folded stays folded while the meeting goes on.
    void foldedStaysFolded()
    {
        AgendaPane pane;
        AgendaModel model;
        show(model, {stored(1, u"1. A"_s, u"## s"_s)});
        pane.show(&model);
        QVERIFY(pane.view()->isExpanded(shownRow(pane, 0)));
        pane.view()->collapse(shownRow(pane, 0));
        show(model, {stored(1, u"1. A"_s, u"## s"_s), stored(2, u"2. B"_s, u"## t"_s)});
        QVERIFY(!pane.view()->isExpanded(shownRow(pane, 0)));
        QVERIFY(pane.view()->isExpanded(shownRow(pane, 1)));
    }

    void bandSaysTheMarking()
    {
        MarkingBand band;
        band.show(sec().level(Rank{3}), u"this window shows everything"_s);
        QVERIFY(band.text().startsWith(u"RED"_s));
        QCOMPARE(band.accessibleName(), band.text());
        band.show(shippedScheme(u"TLP"_s)->level(Rank{3}), u"x"_s);
        QVERIFY(band.text().startsWith(u"TLP:AMBER+STRICT"_s));
    }

    void levelsReadOnBothThemes()
    {
        for (const QString &id : {u"SEC"_s, u"TLP"_s}) {
            const Scheme scheme = *shippedScheme(id);
            for (const Level &level : scheme.levels) {
                for (const QRgb base : {0xffffffffU, 0xff1d2023U}) {
                    QPalette palette;
                    palette.setColor(QPalette::Base, QColor(base));
                    const QColor shown = levelColour(level, palette);
                    QVERIFY(contrast(Colour{shown.rgb() & 0xffffff}, Colour{base & 0xffffff}) >= 4.5);
                    QVERIFY(contrast(Colour{mutedColour(palette).rgb() & 0xffffff}, Colour{base & 0xffffff}) >= 4.5);
                }
            }
        }
    }

    void welcomeListsRecentBooks()
    {
        QAction open(u"Open"_s);
        QSignalSpy triggered(&open, &QAction::triggered);
        WelcomePage page({&open});
        page.findChild<QPushButton *>()->click();
        QCOMPARE(triggered.size(), 1);
        QVERIFY(page.recentBooks()->isHidden());
        page.setRecentBooks({u"/shelf/HSC.minutebook"_s, u"/shelf/other.minutebook"_s});
        QVERIFY(!page.recentBooks()->isHidden());
        QCOMPARE(page.recentBooks()->count(), 2);
        QSignalSpy chosen(&page, &WelcomePage::bookChosen);
        emit page.recentBooks()->itemActivated(page.recentBooks()->item(1));
        QCOMPARE(chosen[0][0].toString(), u"/shelf/other.minutebook"_s);
    }

    void editionsAreThoseOfTheScheme()
    {
        PreviewPane pane;
        QVERIFY(!pane.ceiling());
        QSignalSpy chosen(&pane, &PreviewPane::editionChosen);
        const QList<EditionChoice> all{{Rank{0}, u"Minutes"_s}, {Rank{1}, u"Minutes"_s}, {Rank{3}, u"Confidential Minutes"_s}};
        pane.setEditions(sec(), all);
        QCOMPARE(pane.ceiling(), Rank{1}); // the default
        QVERIFY(chosen.isEmpty());
        pane.chooseEdition(Rank{3});
        QCOMPARE(chosen.size(), 1);
        pane.setEditions(sec(), all);
        QCOMPARE(pane.ceiling(), Rank{3}); // stays chosen
        QCOMPARE(chosen.size(), 1);
        QVERIFY(pane.findChild<QComboBox *>()->currentText().startsWith(u"RED"_s));
        pane.setEditions(sec(), {});
        QVERIFY(!pane.ceiling());
    }

    void agendasAreChosenToo()
    {
        PreviewPane pane;
        const QList<EditionChoice> all{{Rank{1}, u"Minutes"_s},
                                       {Rank{3}, u"Confidential Minutes"_s},
                                       {Rank{1}, u"Agenda"_s, DocumentKind::Agenda},
                                       {Rank{3}, u"Confidential Agenda"_s, DocumentKind::Agenda}};
        pane.setEditions(sec(), all);
        QCOMPARE(pane.kind(), DocumentKind::Minutes);
        QSignalSpy chosen(&pane, &PreviewPane::editionChosen);
        pane.chooseEdition(Rank{3}, DocumentKind::Agenda);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(pane.findChild<QComboBox *>()->currentText(), u"RED – Confidential Agenda"_s);
        pane.setEditions(sec(), all);
        QCOMPARE(pane.kind(), DocumentKind::Agenda); // stays chosen
        QCOMPARE(pane.ceiling(), Rank{3});
        QCOMPARE(chosen.size(), 1);
        pane.setEditions(sec(), all.first(2));
        QCOMPARE(pane.kind(), DocumentKind::Minutes);
        QCOMPARE(pane.ceiling(), Rank{3});
    }

    void messagesArePlainText()
    {
        MessageBar bar;
        QVERIFY(bar.text().isEmpty());
        QAction remedy(u"Mend"_s);
        bar.tell(MessageBar::Tone::Bad, u"<b>wrong</b>"_s, {&remedy});
        QCOMPARE(bar.text(), u"<b>wrong</b>"_s);
        bar.tell(MessageBar::Tone::Good, u"well"_s);
        QCOMPARE(bar.text(), u"well"_s);
        bar.clear();
        QVERIFY(bar.text().isEmpty());
    }
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
