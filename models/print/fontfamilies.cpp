#include "models/print/fontfamilies.h"

#include "models/print/pages.h"

#include <QFontDatabase>
#include <QHash>
#include <QMutex>
#include <QRawFont>

#include <array>
#include <mutex>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Family {
    const char16_t *name;
    const char *package;
};

constexpr auto noto = "fonts-noto-core";

constexpr std::array families{
    Family{u"Minutebook Sans", nullptr}, // the program's own
    Family{u"Noto Sans Arabic", noto},
    Family{u"Noto Sans Hebrew", noto},
    Family{u"Noto Sans Devanagari", noto},
    Family{u"Noto Sans Bengali", noto},
    Family{u"Noto Sans Gurmukhi", noto},
    Family{u"Noto Sans Gujarati", noto},
    Family{u"Noto Sans Oriya", noto},
    Family{u"Noto Sans Tamil", noto},
    Family{u"Noto Sans Telugu", noto},
    Family{u"Noto Sans Kannada", noto},
    Family{u"Noto Sans Malayalam", noto},
    Family{u"Noto Sans Sinhala", noto},
    Family{u"Noto Sans Thai", noto},
    Family{u"Noto Sans Lao", noto},
    Family{u"Noto Sans Khmer", noto},
    Family{u"Noto Sans Myanmar", noto},
    Family{u"Noto Sans Armenian", noto},
    Family{u"Noto Sans Georgian", noto},
    Family{u"Noto Sans Ethiopic", noto},
    Family{u"Noto Sans Cherokee", noto},
    Family{u"Noto Sans Canadian Aboriginal", noto},
    Family{u"Noto Sans Math", noto},
    Family{u"Noto Sans Symbols", noto},
    Family{u"Noto Sans Symbols2", noto},
    Family{u"Droid Sans Fallback", "fonts-droid-fallback"},
    Family{u"NanumGothic", "fonts-nanum"},
    Family{u"Symbola", "fonts-symbola"},
};
static_assert(families.size() < 32);
constexpr FamilySet allFamilies = (FamilySet{1} << families.size()) - 1;

const Family &familyAt(int family)
{
    return families.at(static_cast<size_t>(family));
}

/// Where a platform takes no font from a program, characters are found in the machine's or told as unprintable: nobody loses notes by that.
void load(const QString &style)
{
    if (QFontDatabase::addApplicationFont(u":/fonts/MinutebookSans-%1.ttf"_s.arg(style)) < 0)
        qWarning("The font of the minutes (%ls) cannot be loaded.", qUtf16Printable(style));
}

/// Those that every document needs.
void loadTextFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        load(u"Regular"_s);
        load(u"Bold"_s);
    });
}

bool isInstalled(int family)
{
    loadTextFonts();
    return QFontDatabase::hasFamily(familyName(family));
}

constexpr size_t blockSize = 256;
/// The families of 256 neighbouring characters.
using CharacterBlock = std::array<FamilySet, blockSize>;

/// The font file itself is asked: the fonts of a layout answer for a script as a whole, and one that they cannot shape spoils the others.
void addFamily(CharacterBlock &block, char32_t first, int family)
{
    QFont font = textFont(10);
    font.setFamilies({familyName(family)});
    const QRawFont file = QRawFont::fromFont(font);
    for (size_t i = 0; i < blockSize; ++i)
        block.at(i) |= file.supportsCharacter(static_cast<quint32>(first + i)) ? FamilySet{1} << family : 0;
}

CharacterBlock findBlock(char32_t first)
{
    CharacterBlock block{};
    for (int family = 0; family < familyCount(); ++family) {
        if (isInstalled(family))
            addFamily(block, first, family);
    }
    return block;
}

bool isUnseen(char32_t character)
{
    const bool selector = (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
    return selector || QChar::category(character) == QChar::Other_Format;
}

} // namespace

QString familyName(int family)
{
    return QString(familyAt(family).name);
}

int familyCount()
{
    return static_cast<int>(families.size());
}

bool hasTextFont()
{
    return isInstalled(0);
}

QStringList missingFontPackages()
{
    QStringList packages;
    for (int i = 1; i < familyCount(); ++i) { // the text's own is in no package
        if (!isInstalled(i))
            packages.append(QString::fromLatin1(familyAt(i).package));
    }
    packages.removeDuplicates();
    return packages;
}

FamilySet familiesWith(char32_t character)
{
    // Opening 28 fonts is slow: each block of characters asks them once in a run of the program.
    static QMutex mutex;
    static QHash<char32_t, CharacterBlock> known;
    if (isUnseen(character))
        return allFamilies;
    const auto first = static_cast<char32_t>(character / blockSize * blockSize);
    const QMutexLocker locker(&mutex);
    auto block = known.constFind(first);
    if (block == known.cend())
        block = known.insert(first, findBlock(first));
    return block->at(character % blockSize);
}

void loadItalics()
{
    static std::once_flag once;
    std::call_once(once, [] {
        load(u"Italic"_s);
        load(u"BoldItalic"_s);
    });
}

QFont textFont(qreal points, QFont::Weight weight)
{
    loadTextFonts();
    QFont font;
    font.setFamilies({familyName(0)});
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferOutline));
    font.setFeature("liga", 0);
    font.setFeature("clig", 0);
    return font;
}

} // namespace minutebook
