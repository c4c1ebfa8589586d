#include "models/core/foldwords.h"

namespace minutebook {

QString foldWords(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters;
}

} // namespace minutebook
