#include "widgets/panes/welcomepage.h"

#include "widgets/actionbutton.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int columnWidth = 460;
constexpr double welcomeScale = 1.8;

QLabel *lineLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappedLabel(text, parent);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return label;
}

QLabel *titleLabel(const QString &text, double scale, QWidget *parent)
{
    QLabel *label = lineLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// A home folder is written "~".
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &beginnings, QWidget *parent)
    : QWidget(parent)
    , m_none(lineLabel(tr("No book was open here yet. A book holds the meetings, members, actions and decisions of one committee."), this))
    , m_recent(new QListWidget(this))
{
    m_recent->setAccessibleName(tr("Recent books"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAlternatingRowColors(false);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit bookChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!m_recent->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_recent))
            emit bookChosen(item->data(Qt::UserRole).toString());
    });

    auto *buttons = new QVBoxLayout; // one below the other: in other languages they are long
    for (qsizetype i = 0; i < beginnings.size(); ++i)
        buttons->addWidget(makePageActionButton(beginnings[i], this));
    setFocusProxy(buttons->itemAt(0)->widget());

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(12);
    lines->addWidget(titleLabel(tr("Minutebook"), welcomeScale, column));
    lines->addWidget(lineLabel(tr("The minutes of a committee whose business is partly secret, in one encrypted book."), column));
    lines->addLayout(buttons);
    lines->addSpacing(12);
    lines->addWidget(titleLabel(tr("Recent books"), 1, column));
    lines->addWidget(m_none);
    lines->addWidget(m_recent, 1);
    lines->addStretch(0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 48, 24, 24);
    layout->addStretch(1);
    layout->addWidget(column, 4);
    layout->addStretch(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setRecentBooks({});
}

void WelcomePage::setRecentBooks(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(QStringLiteral("document-open-recent")), QFileInfo(path).completeBaseName(),
                                         m_recent);
        item->setText(
            tr("%1\n%2", "a book's name above its folder").arg(QFileInfo(path).completeBaseName(), shortPath(QFileInfo(path).path())));
        item->setData(Qt::UserRole, path);
    }
    m_none->setVisible(paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

} // namespace minutebook
