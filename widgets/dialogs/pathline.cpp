#include "widgets/dialogs/pathline.h"

#include "widgets/focuslead.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace minutebook {

using namespace Qt::StringLiterals;

PathLine::PathLine(const QString &name, const QString &buttonName, std::function<QString(const QString &)> choose, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    auto *look = new QToolButton(this);
    look->setIcon(QIcon::fromTheme(u"document-open-folder"_s));
    look->setToolTip(buttonName);
    look->setAccessibleName(buttonName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(look);
    leadFocus(this, m_path);
    setName(name);
    connect(m_path, &QLineEdit::textChanged, this, &PathLine::changed);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_byHand = true; });
    connect(look, &QToolButton::clicked, this, [this, choose = std::move(choose)] {
        const QString chosen = choose(path());
        if (chosen.isEmpty())
            return;
        m_byHand = true;
        m_path->setText(chosen);
    });
}

void PathLine::setName(const QString &name)
{
    m_path->setAccessibleName(name);
}

void PathLine::propose(const QString &path)
{
    if (!m_byHand)
        m_path->setText(path);
}

} // namespace minutebook
