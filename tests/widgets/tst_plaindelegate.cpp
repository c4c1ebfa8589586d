#include "widgets/delegates/plaindelegate.h"

#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The sizes that a delegate remembers are those that one without a memory tells.
class TestPlainDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSizeFollowsTheText();
    void aSizeFollowsTheColumnsWidth();
    void aSizeFollowsTheFont();
    void aSizeFollowsWhatIsBold();
    void aSizeFollowsTheIcon();

private:
    static constexpr int strongRole = Qt::UserRole;
    static constexpr PlainDelegate::Roles roles{.strong = strongRole, .wraps = true};

    QSize sizeBy(const PlainDelegate &delegate) const
    {
        QStyleOptionViewItem option;
        option.initFrom(m_tree.get());
        option.widget = m_tree.get();
        option.font = m_tree->font();
        option.fontMetrics = m_tree->fontMetrics();
        option.decorationSize = m_tree->iconSize().isValid() ? m_tree->iconSize() : QSize(16, 16);
        return delegate.sizeHint(option, m_model->index(0, 0));
    }

    /// Of the delegate that has been asked before; invalid if a new one tells another.
    QSize size() const
    {
        const QSize known = sizeBy(*m_delegate);
        return known == sizeBy(PlainDelegate(roles, nullptr)) ? known : QSize();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_tree;
    std::unique_ptr<PlainDelegate> m_delegate;
};

void TestPlainDelegate::init()
{
    m_model = std::make_unique<QStandardItemModel>(1, 1);
    m_model->setData(m_model->index(0, 0), u"The pilots asked for a second lamp at the lock"_s);
    m_tree = std::make_unique<QTreeView>();
    m_tree->setModel(m_model.get());
    m_tree->setColumnWidth(0, 1000);
    m_delegate = std::make_unique<PlainDelegate>(roles, nullptr);
    QVERIFY(size().isValid());
    QCOMPARE(size(), size());
}

void TestPlainDelegate::aSizeFollowsTheText()
{
    const QSize before = size();
    m_model->setData(m_model->index(0, 0), u"A lamp"_s);
    QVERIFY(size().isValid() && size().width() < before.width());
}

void TestPlainDelegate::aSizeFollowsTheColumnsWidth()
{
    const QSize before = size();
    m_tree->setColumnWidth(0, before.width() / 2);
    QVERIFY(size().isValid() && size().height() > before.height());
}

void TestPlainDelegate::aSizeFollowsTheFont()
{
    const QSize before = size();
    QFont large = m_tree->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_tree->setFont(large);
    QVERIFY(size().isValid() && size().height() > before.height());
}

void TestPlainDelegate::aSizeFollowsWhatIsBold()
{
    const QSize before = size();
    m_model->setData(m_model->index(0, 0), true, strongRole);
    QVERIFY(size().isValid() && size() != before);
}

void TestPlainDelegate::aSizeFollowsTheIcon()
{
    const QSize before = size();
    QPixmap picture(16, 16);
    picture.fill(Qt::black);
    m_model->setData(m_model->index(0, 0), QIcon(picture), Qt::DecorationRole);
    QVERIFY(size().isValid() && size().width() > before.width());
}

QTEST_MAIN(TestPlainDelegate)
#include "tst_plaindelegate.moc"
