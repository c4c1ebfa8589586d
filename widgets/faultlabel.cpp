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
    setPalette({}); // the system's may have changed since
    colourText(this, faultColour(palette()));
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace minutebook
