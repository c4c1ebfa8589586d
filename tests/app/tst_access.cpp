#include "windowfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Where somebody who cannot see it would stand without knowing what it is.
void findNameless(QAccessibleInterface *at, const QString &path, QStringList &found)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    const QString name = at->text(QAccessible::Name);
    const QString type = at->object() ? QString::fromLatin1(at->object()->metaObject()->className()) : QString();
    const QString here = u"%1/%2[%3]"_s.arg(path, type, name.left(20));
    const bool cell = at->role() == QAccessible::Cell || at->role() == QAccessible::ListItem || at->role() == QAccessible::TreeItem;
    const auto *tabs = qobject_cast<QTabBar *>(at->object());
    const bool empty = tabs && tabs->currentIndex() < 0; // of panes, none of which is shown: else it is named as its page is
    if (cell || empty)
        return; // what a list holds is data, and has its own tests
    if (at->state().focusable && name.trimmed().isEmpty())
        found << here + u" has no name"_s;
    if (at->state().focusable && at->role() == QAccessible::NoRole)
        found << here + u" has no role"_s;
    for (int i = 0; i < at->childCount(); ++i)
        findNameless(at->child(i), here, found);
}

QStringList nameless(QWidget &widget)
{
    QStringList found;
    findNameless(QAccessible::queryAccessibleInterface(&widget), {}, found);
    return found;
}

} // namespace

/// The real window as a screen reader walks it.
class AccessTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }
    void init() { WindowFixture::init(); }
    void cleanup() { WindowFixture::cleanup(); }

    void findsWhatHasNoName()
    {
        QWidget widget;
        QLineEdit line(&widget);
        widget.show();
        QCOMPARE(nameless(widget).size(), 1);
        line.setAccessibleName(u"Line"_s);
        QCOMPARE(nameless(widget), QStringList());
    }

    void theWelcomeIsNamed()
    {
        m_application->start();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        const QStringList found = nameless(window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyPageIsNamed_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addRow("notes") << ActionId::ShowNotes;
        QTest::addRow("decisions") << ActionId::ShowDecisions;
        QTest::addRow("problems") << ActionId::ShowProblems;
        QTest::addRow("papers") << ActionId::ShowPapers;
        QTest::addRow("preview") << ActionId::ShowPreview;
        QTest::addRow("find") << ActionId::Replace;
        QTest::addRow("comparison") << ActionId::CompareEditions;
        QTest::addRow("search") << ActionId::SearchBook;
        QTest::addRow("action log") << ActionId::ShowActionLog;
        QTest::addRow("decision register") << ActionId::ShowDecisionRegister;
        QTest::addRow("people") << ActionId::ShowPeople;
        QTest::addRow("year") << ActionId::YearOverview;
        QTest::addRow("between") << ActionId::ShowInterim;
        QTest::addRow("revisions") << ActionId::ShowRevisions;
        QTest::addRow("audit") << ActionId::ShowAudit;
        QTest::addRow("withheld") << ActionId::ShowWithheld;
        QTest::addRow("review") << ActionId::ShowReview;
    }

    void everyPageIsNamed()
    {
        QFETCH(const ActionId, page);
        m_application->start();
        trigger(ActionId::OpenSample);
        QTRY_VERIFY(book() && window().page() == MainWindow::Page::Notes);
        trigger(page);
        QCoreApplication::processEvents();
        const QStringList found = nameless(window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
