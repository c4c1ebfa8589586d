#include "widgets/manual/manualwindow.h"

#include "widgets/manual/manualtext.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1080, 720);
constexpr int contentsWidth = 240;

QString titleOf(const QString &name)
{
    return manualSource(name).section(u'\n', 0, 0).mid(2);
}

} // namespace

QStringList manualPages()
{
    static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
    QStringList names{u"index"_s};
    for (auto found = link.globalMatch(manualSource(names.constFirst())); found.hasNext();)
        names << found.next().captured(1);
    names.removeDuplicates();
    return names;
}

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget(this))
    , m_text(new ManualText(this))
{
    setWindowTitle(tr("Manual"));
    resize(firstSize);
    m_contents->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Page of the manual"));
    auto *parts = new QSplitter(this);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({contentsWidth, firstSize.width() - contentsWidth});
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    fillContents();
    connect(m_contents, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_text->showPage(item->data(Qt::UserRole).toString()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::followLink);
    m_contents->setCurrentRow(0);
    setFocusProxy(m_text);
}

void ManualWindow::fillContents()
{
    for (const QString &name : manualPages()) {
        auto *item = new QListWidgetItem(titleOf(name), m_contents);
        item->setData(Qt::UserRole, name);
    }
}

ManualWindow *ManualWindow::openOver(QWidget &window, const QString &page)
{
    auto *manual = window.findChild<ManualWindow *>(Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new ManualWindow(&window);
    manual->showPage(page);
    manual->show();
    manual->activateWindow();
    return manual;
}

void ManualWindow::showPage(const QString &name)
{
    m_contents->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, manualPages().indexOf(name))));
}

QString ManualWindow::page() const
{
    return m_contents->currentItem()->data(Qt::UserRole).toString();
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::followLink(const QUrl &link)
{
    if (link.isRelative())
        showPage(link.path().section(u'.', 0, 0));
    else
        QDesktopServices::openUrl(link);
}

} // namespace minutebook
