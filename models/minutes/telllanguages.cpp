#include "models/minutes/telllanguages.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct ScriptTag {
    QChar::Script script;
    const char16_t *tag;
    QLocale::Script own; ///< of the documents that are written in it
};

/// Those in which one language is written, or only one that minutes are likely to quote, and then those that tell themselves alone.
constexpr std::array scriptTags{
    ScriptTag{QChar::Script_Greek, u"el", QLocale::GreekScript},
    ScriptTag{QChar::Script_Hebrew, u"he", QLocale::HebrewScript},
    ScriptTag{QChar::Script_Armenian, u"hy", QLocale::ArmenianScript},
    ScriptTag{QChar::Script_Georgian, u"ka", QLocale::GeorgianScript},
    ScriptTag{QChar::Script_Thai, u"th", QLocale::ThaiScript},
    ScriptTag{QChar::Script_Lao, u"lo", QLocale::LaoScript},
    ScriptTag{QChar::Script_Khmer, u"km", QLocale::KhmerScript},
    ScriptTag{QChar::Script_Sinhala, u"si", QLocale::SinhalaScript},
    ScriptTag{QChar::Script_Tamil, u"ta", QLocale::TamilScript},
    ScriptTag{QChar::Script_Telugu, u"te", QLocale::TeluguScript},
    ScriptTag{QChar::Script_Kannada, u"kn", QLocale::KannadaScript},
    ScriptTag{QChar::Script_Malayalam, u"ml", QLocale::MalayalamScript},
    ScriptTag{QChar::Script_Gujarati, u"gu", QLocale::GujaratiScript},
    ScriptTag{QChar::Script_Gurmukhi, u"pa", QLocale::GurmukhiScript},
    ScriptTag{QChar::Script_Oriya, u"or", QLocale::OriyaScript},
    ScriptTag{QChar::Script_Cherokee, u"chr", QLocale::CherokeeScript},
    ScriptTag{QChar::Script_Arabic, u"und-Arab", QLocale::ArabicScript},
    ScriptTag{QChar::Script_Cyrillic, u"und-Cyrl", QLocale::CyrillicScript},
    ScriptTag{QChar::Script_Devanagari, u"und-Deva", QLocale::DevanagariScript},
    ScriptTag{QChar::Script_Bengali, u"und-Beng", QLocale::BanglaScript},
    ScriptTag{QChar::Script_Myanmar, u"und-Mymr", QLocale::MyanmarScript},
    ScriptTag{QChar::Script_Ethiopic, u"und-Ethi", QLocale::EthiopicScript},
    ScriptTag{QChar::Script_CanadianAboriginal, u"und-Cans", QLocale::CanadianAboriginalScript},
};

/// What a character says of the script of its neighbours: that of Latin letters, any, or one of the scripts above.
constexpr int latin = -1;
constexpr int any = -2;
constexpr int eastAsian = static_cast<int>(scriptTags.size());

int scriptOf(char32_t character)
{
    switch (const auto script = QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return any;
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return eastAsian;
    default:
        const auto it = std::ranges::find(scriptTags, script, &ScriptTag::script);
        return it == scriptTags.end() ? latin : static_cast<int>(it - scriptTags.begin());
    }
}

bool isEastAsian(QLocale::Script script)
{
    return script == QLocale::SimplifiedHanScript || script == QLocale::TraditionalHanScript || script == QLocale::JapaneseScript
        || script == QLocale::KoreanScript;
}

bool isOwnScript(int script, QLocale::Script own)
{
    return script == eastAsian ? isEastAsian(own) : scriptTags.at(static_cast<size_t>(script)).own == own;
}

QString eastAsianTag(QStringView text)
{
    const auto holds = [characters = text.toUcs4()](auto script) {
        return std::ranges::any_of(characters, [script](uint character) { return QChar::script(character) == script; });
    };
    if (holds(QChar::Script_Hangul))
        return u"ko"_s;
    return holds(QChar::Script_Hiragana) || holds(QChar::Script_Katakana) ? u"ja"_s : u"zh-Hani"_s;
}

/// A letter of an alphabet alone is a symbol, as in "Δ" or "π"; empty then.
QString tagOf(int script, QStringView text)
{
    const auto letters = std::ranges::count_if(text.toUcs4(), [script](uint character) { return scriptOf(character) == script; });
    if (script == eastAsian)
        return eastAsianTag(text);
    return letters > 1 ? QString(scriptTags.at(static_cast<size_t>(script)).tag) : QString();
}

/// A part of a text in one script. What belongs to no script goes with Latin letters, or with the one script that it stands in or beside.
struct ScriptStretch {
    qsizetype begin = 0;
    int script = any;
};

void addCharacter(QList<ScriptStretch> &stretches, qsizetype at, qsizetype neutral, int script)
{
    if (stretches.last().script == script || script == any)
        return;
    if (stretches.last().script == any)
        stretches.last().script = script;
    else
        stretches.append({script == latin ? neutral : at, script});
}

QList<ScriptStretch> stretchesOf(QStringView text, QLocale::Script own)
{
    QList<ScriptStretch> stretches{ScriptStretch{}};
    qsizetype at = 0;
    qsizetype neutral = 0; // where what belongs to no script began
    for (const char32_t character : text.toUcs4()) {
        const int found = scriptOf(character);
        const int script = found >= 0 && isOwnScript(found, own) ? latin : found;
        addCharacter(stretches, at, neutral, script);
        at += QChar::requiresSurrogates(character) ? 2 : 1;
        if (script != any)
            neutral = at;
    }
    return stretches;
}

void appendParts(Runs &parts, const Run &run, QLocale::Script own)
{
    const QList<ScriptStretch> stretches = stretchesOf(run.text, own);
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const qsizetype end = i + 1 < stretches.size() ? stretches.at(i + 1).begin : run.text.size();
        Run part = run;
        part.text = run.text.sliced(stretches.at(i).begin, end - stretches.at(i).begin);
        if (stretches.at(i).script >= 0)
            part.language = tagOf(stretches.at(i).script, part.text);
        if (i > 0 && part.language == parts.last().language)
            parts.last().text += part.text;
        else
            parts.append(part);
    }
}

/// A link that is all in one script says so.
Run linkWithLanguage(const Run &run, QLocale::Script own)
{
    const QList<ScriptStretch> stretches = stretchesOf(run.text, own);
    Run told = run;
    if (stretches.size() == 1 && stretches.first().script >= 0)
        told.language = tagOf(stretches.first().script, run.text);
    return told;
}

bool isPlainLatin(const QString &text)
{
    constexpr char16_t firstGreek = 0x370;
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < firstGreek; });
}

void tell(Runs &runs, const QString &language)
{
    runs = withLanguages(runs, language);
}

} // namespace

Runs withLanguages(const Runs &runs, const QString &documentLanguage)
{
    if (std::ranges::all_of(runs, isPlainLatin, &Run::text))
        return runs;
    const QLocale::Script own = QLocale(documentLanguage).script();
    Runs parts;
    for (const Run &run : runs) {
        if (!run.language.isEmpty() || run.marking || isPlainLatin(run.text))
            parts.append(run);
        else if (!run.link.isEmpty())
            parts.append(linkWithLanguage(run, own));
        else
            appendParts(parts, run, own);
    }
    return parts;
}

void tellLanguages(MinutesDocument &document)
{
    tell(document.classification, document.language);
    tell(document.handling, document.language);
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block)) {
            for (TableRow &row : table->rows) {
                for (Runs &cell : row.cells)
                    tell(cell, document.language);
            }
        } else {
            std::visit(
                [&](auto &content) {
                    if constexpr (requires { content.runs; })
                        tell(content.runs, document.language);
                },
                block);
        }
    }
}

} // namespace minutebook
