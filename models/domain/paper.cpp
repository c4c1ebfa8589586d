#include "models/domain/paper.h"

#include <QList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 200; // bytes; file systems take 255
constexpr qsizetype longestSuffix = 20;

/// Categories Cc, Cf, Cs, Zl and Zp: controls, bidi overrides, joiners, line separators, halves of characters.
bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Those that Windows takes in no name.
bool isForeign(char32_t character)
{
    return character < 0x80 && "<>:\"|?*"_L1.contains(QChar(static_cast<char16_t>(character)));
}

QString withoutPath(const QString &name)
{
    return name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

QString readable(const QString &name)
{
    QString text;
    for (const char32_t character : name.toUcs4()) {
        if (!isUnseen(character))
            text += isForeign(character) ? u"_"_s : QString::fromUcs4(&character, 1);
    }
    return text.simplified();
}

/// Neither hidden nor one that a system takes for another.
QString withoutOuterDots(QString name)
{
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

/// Windows takes these for devices, whatever follows a dot.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool isPort = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && u"0123456789¹²³"_s.contains(stem[3]);
    return isPort || devices.contains(stem);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.sliced(dot) : QString();
    QString stem = name.chopped(suffix.size());
    while (stem.toUtf8().size() + suffix.toUtf8().size() > longest)
        stem.chop(stem.back().isLowSurrogate() && stem.size() > 1 ? 2 : 1);
    return stem.trimmed() + suffix;
}

} // namespace

QString cleanFileName(const QString &name)
{
    const QString clean = shortened(withoutOuterDots(readable(withoutPath(name))));
    if (clean.isEmpty())
        return u"paper"_s;
    return isDevice(clean) ? u'_' + clean : clean;
}

} // namespace minutebook
