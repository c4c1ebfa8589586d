#include "widgets/panes/lockpage.h"

#include "widgets/plainlabel.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int pageWidth = 460;
constexpr double nameScale = 1.4;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_name(wrappedLabel({}, this))
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * nameScale);
    font.setBold(true);
    m_name->setFont(font);
    auto *unlock = new QPushButton(QIcon::fromTheme(QStringLiteral("object-unlocked")), tr("&Unlock…"), this);
    unlock->setAutoDefault(true);
    connect(unlock, &QPushButton::clicked, this, &LockPage::unlockWanted);
    setFocusProxy(unlock);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addWidget(m_name);
    lines->addWidget(
        wrappedLabel(tr("What was typed is saved. The book is closed, and its key is forgotten until somebody unlocks it."), this));
    lines->addWidget(unlock, 0, Qt::AlignLeft);
    lines->addStretch(2);
    auto *column = new QWidget(this);
    column->setMaximumWidth(pageWidth);
    column->setLayout(lines);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 4);
    layout->addStretch(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void LockPage::setBook(const QString &fileName)
{
    m_name->setText(tr("%1 is locked").arg(fileName));
}

} // namespace minutebook
