#include "models/minutes/wording.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Phrases = QHash<QString, QString>;

Phrases phrasesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Phrases phrases;
    for (auto it = object.begin(); it != object.end(); ++it)
        phrases.insert(it.key(), it.value().toString());
    return phrases;
}

/// By the language's code, without a country.
const QHash<QString, Phrases> &allPhrases()
{
    static const QHash<QString, Phrases> phrases = [] {
        QHash<QString, Phrases> all;
        for (const QFileInfo &file : QDir(u":/phrases"_s).entryInfoList(QDir::Files))
            all.insert(file.completeBaseName(), phrasesIn(file.filePath()));
        return all;
    }();
    return phrases;
}

QString &language()
{
    thread_local QString now;
    return now;
}

QString codeOf(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/// What a text is the wording of; itself if of nothing.
QString englishOf(const QString &text)
{
    for (const Phrases &phrases : allPhrases()) {
        if (const QString english = phrases.key(text); !english.isEmpty())
            return english;
    }
    return text;
}

} // namespace

Wording::Wording(const QString &tag)
    : m_before(std::exchange(language(), tag))
{
}

Wording::~Wording()
{
    language() = m_before;
}

QString worded(const QString &english)
{
    const auto phrases = allPhrases().constFind(codeOf(language()));
    return phrases == allPhrases().cend() ? english : phrases->value(english, english);
}

QLocale wordingLocale()
{
    const bool known = allPhrases().contains(codeOf(language()));
    return known ? QLocale(language()) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Scheme schemeWorded(Scheme scheme, const QString &language)
{
    const Wording wording(language);
    const auto reword = [](QString &text) { text = worded(englishOf(text)); };
    for (EditionTitles *titles : {&scheme.editions, &scheme.topEditions}) {
        for (QString *title : {&titles->draft, &titles->approved, &titles->final, &titles->agenda})
            reword(*title);
    }
    for (QString *text : {&scheme.classification, &scheme.topEdition, &scheme.stub})
        reword(*text);
    for (Level &level : scheme.levels) {
        reword(level.title);
        reword(level.handling);
    }
    return scheme;
}

QStringList wordedLanguages()
{
    QStringList codes = allPhrases().keys();
    codes.sort();
    return QStringList{u"en"_s} + codes;
}

} // namespace minutebook
