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
    m_name->setMaximumWidth(pageWidth);
    QLabel *state = wrappedLabel(tr("What was typed is saved. The book is closed, and its key is forgotten until somebody unlocks it."),
                                 this);
    state->setMaximumWidth(pageWidth);
    auto *unlock = new QPushButton(QIcon::fromTheme(QStringLiteral("object-unlocked")), tr("&Unlock…"), this);
    unlock->setAutoDefault(true);
    unlock->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(unlock, &QPushButton::clicked, this, &LockPage::unlockWanted);
    setFocusProxy(unlock);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, state, unlock})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void LockPage::setBook(const QString &fileName)
{
    m_name->setText(tr("%1 is locked").arg(fileName));
}

} // namespace minutebook
