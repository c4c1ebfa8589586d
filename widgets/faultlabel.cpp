#include "widgets/faultlabel.h"

#include "widgets/levelcolour.h"

namespace minutebook {

FaultLabel::FaultLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FaultLabel::tell(const QString &sentence)
{
    advise(sentence);
    colourText(this, faultColour(palette()));
}

void FaultLabel::advise(const QString &sentence)
{
    setPalette({}); // the system's may have changed since
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace minutebook
