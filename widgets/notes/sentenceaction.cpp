#include "widgets/notes/sentenceaction.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace minutebook {

namespace {

constexpr int sentenceWidth = 420;
constexpr int sentenceMargin = 8;

} // namespace

QAction *sentenceAction(const QString &sentence, QMenu *menu)
{
    auto *label = new QLabel(sentence, menu);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(sentenceMargin);
    label->setFixedWidth(sentenceWidth);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Disabled, QPalette::WindowText, palette.color(QPalette::Active, QPalette::WindowText)); // it is to be read
    label->setPalette(palette);
    label->setMinimumHeight(label->heightForWidth(sentenceWidth));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(label);
    action->setText(sentence);
    action->setEnabled(false);
    return action;
}

} // namespace minutebook
