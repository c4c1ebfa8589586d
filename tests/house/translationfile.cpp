#include "tests/house/translationfile.h"

#include "tests/house/projectfiles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, Translation &text)
{
    text.finished = xml.attributes().value("type"_L1).isEmpty();
    if (!text.plural) {
        text.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        text.forms << xml.readElementText();
}

Translation readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translation text{.context = context, .source = {}, .comment = {}, .forms = {}};
    text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

void readContext(QXmlStreamReader &xml, TranslationFile &file)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            name = xml.readElementText();
        else if (xml.name() == "message"_L1)
            file.texts << readMessage(xml, name);
        else
            xml.skipCurrentElement();
    }
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured().remove(u'L');
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasKey(const QString &text)
{
    static const QRegularExpression key(u"&(?=[^\\s&])"_s);
    return key.match(QString(text).remove(u"&&"_s)).hasMatch();
}

/// Some forms are of one number alone, which may be written as a word; a form of several has to say which.
bool maySkipNumber(const Translation &text, qsizetype form, const QString &language)
{
    return form + 1 < text.forms.size() && language != "fr"_L1; // in French the first is of 0 and of 1
}

QStringList faultsOfForm(const Translation &text, qsizetype form, const QString &language)
{
    const QString &words = text.forms[form];
    QStringList faults;
    if (words.trimmed().isEmpty())
        faults << u"it is empty"_s;
    if (places(words) != places(text.source))
        faults << u"it has %1 in the place of %2"_s.arg(places(words).join(u' '), places(text.source).join(u' '));
    if (!text.source.contains("%n"_L1) && words.contains("%n"_L1))
        faults << u"%n is no number here"_s;
    if (text.source.contains("%n"_L1) && !words.contains("%n"_L1) && !maySkipNumber(text, form, language))
        faults << u"it does not say the number"_s;
    if (hasKey(words) != hasKey(text.source))
        faults << u"the letter behind & is lost, or new"_s;
    return faults;
}

} // namespace

TranslationFile readTranslations(const QString &path)
{
    TranslationFile file;
    QXmlStreamReader xml(textOf(path));
    if (!xml.readNextStartElement())
        return file;
    file.language = xml.attributes().value("language"_L1).toString().section(u'_', 0, 0);
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1)
            readContext(xml, file);
        else
            xml.skipCurrentElement();
    }
    return file;
}

std::optional<int> pluralForms(const QString &language)
{
    static const QHash<QString, int> forms{{u"en"_s, 2}, {u"de"_s, 2}, {u"fr"_s, 2}, {u"cy"_s, 5}};
    const auto found = forms.constFind(language);
    return found == forms.cend() ? std::nullopt : std::optional(*found);
}

QStringList faultsOf(const Translation &text, const QString &language)
{
    if (!text.finished)
        return {u"it is not translated"_s};
    const std::optional<int> forms = text.plural ? pluralForms(language) : 1;
    if (!forms)
        return {u"nobody has said how many plural forms %1 has"_s.arg(language)};
    if (text.forms.size() != *forms)
        return {u"it has %1 forms where %2 are needed"_s.arg(text.forms.size()).arg(*forms)};
    QStringList faults;
    for (qsizetype form = 0; form < text.forms.size(); ++form)
        faults += faultsOfForm(text, form, language);
    return faults;
}

} // namespace minutebook::test
