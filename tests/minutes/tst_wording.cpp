#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"
#include "models/minutes/kindoftitle.h"
#include "models/minutes/phrases.h"
#include "models/minutes/withheldtexts.h"
#include "models/minutes/wording.h"
#include "tests/meetings/records.h"
#include "tests/minutes/shown.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the sources give out as fixed words, and what the schemes that ship print.
QSet<QString> englishPhrases()
{
    static const QRegularExpression call(u"worded\\(u\"([^\"]*)\"_s\\)"_s);
    QSet<QString> phrases;
    for (QDirIterator files(QStringLiteral(SOURCE_DIR "/models"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        for (auto match = call.globalMatch(QString::fromUtf8(read(files.next()))); match.hasNext();)
            phrases.insert(match.next().captured(1));
    }
    for (const QString &id : {u"SEC"_s, u"TLP"_s}) {
        const Scheme scheme = *shippedScheme(id);
        for (const EditionTitles &titles : {scheme.editions, scheme.topEditions})
            phrases += {titles.draft, titles.approved, titles.final, titles.agenda};
        phrases += {scheme.classification, scheme.topEdition, scheme.stub};
        for (const Level &level : scheme.levels)
            phrases.insert(level.handling);
    }
    return phrases;
}

QHash<QString, QString> wordingOf(const QString &language)
{
    const QJsonObject object = QJsonDocument::fromJson(read(u":/phrases/%1.json"_s.arg(language))).object();
    QHash<QString, QString> phrases;
    for (const QString &key : object.keys())
        phrases.insert(key, object[key].toString());
    return phrases;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%[1-9]|\\{[A-Za-z]+\\}|\\*\\*"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

MeetingRecord recordIn(const QString &language)
{
    Body body = test::body();
    body.language = language;
    body.scheme = schemeWorded(body.scheme, language);
    MeetingRecord record = test::record(test::fileWith(uR"(# 1. Cranes (RED)
JOINED 10:45: EH
VOTE: 8 for, 1 against, 2 abstentions
The BC AGREED the fee.
ACTION: AL to pay by 2019-08-09.
ADJOURNED 12:00
# 2. Boats
NOTE 2019-08-02: gone
)"_s),
                                        {}, body);
    record.meeting.header.nextMeeting = QDate(2019, 8, 14);
    return record;
}

} // namespace

/// What minutes say by themselves, in the language of the committee.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void theInnermostCounts();
    void everyPhraseHasAWording_data();
    void everyPhraseHasAWording();
    void noPhraseIsLeftInEnglish_data() { everyPhraseHasAWording_data(); }
    void noPhraseIsLeftInEnglish();
    void minutesAreInTheCommitteesLanguage();
    void datesAreWithheldInTheirLanguage();
    void schemesAreWordedThereAndBack();
    void ownWordsOfASchemeStay();
    void filesAreKnownByTheirTitleInAnyLanguage();
    void aLanguageWithoutAWordingReadsEnglish();
};

void TestWording::theInnermostCounts()
{
    QCOMPARE(pageNumberPhrase(1, 2), u"Page 1 of 2"_s);
    {
        const Wording german(u"de-AT"_s);
        QCOMPARE(pageNumberPhrase(1, 2), u"Seite 1 von 2"_s);
        {
            const Wording english(u"en-GB"_s);
            QCOMPARE(pageNumberPhrase(1, 2), u"Page 1 of 2"_s);
        }
        QCOMPARE(longDate({2019, 7, 24}), u"24. Juli 2019"_s);
    }
    QCOMPARE(longDate({2019, 7, 24}), u"24 July 2019"_s);
}

void TestWording::everyPhraseHasAWording_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"de"_s, u"fr"_s, u"cy"_s}) {
        QVERIFY(wordedLanguages().contains(language));
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

void TestWording::everyPhraseHasAWording()
{
    QFETCH(const QString, language);
    const QHash<QString, QString> wording = wordingOf(language);
    const QSet<QString> phrases = englishPhrases();
    QVERIFY(phrases.size() > 100);
    QStringList missing;
    for (const QString &phrase : phrases) {
        if (!wording.contains(phrase))
            missing << phrase;
    }
    QCOMPARE(missing, QStringList());
    for (auto it = wording.begin(); it != wording.end(); ++it) {
        QVERIFY2(!it->trimmed().isEmpty(), qPrintable(it.key()));
        QCOMPARE(places(*it), places(it.key()));
        QVERIFY2(it->endsWith(u' ') == it.key().endsWith(u' '), qPrintable(it.key()));
        QVERIFY2(it->front().isSpace() == it.key().front().isSpace() || it->front() == u' ', qPrintable(it.key()));
    }
}

/// A sentence of several words that reads the same was not worded.
void TestWording::noPhraseIsLeftInEnglish()
{
    QFETCH(const QString, language);
    const MeetingRecord record = recordIn(language);
    const MeetingRecord english = recordIn(u"en-GB"_s);
    const Edition green{Rank{1}};
    using Composer = MinutesDocument (*)(const MeetingRecord &, Edition);
    for (const Composer composer : std::initializer_list<Composer>{&compose, &composeAgenda, &composeAttendance}) {
        for (const Edition edition : {green, topEdition(record.body.scheme)}) {
            const MinutesDocument document = composer(record, edition);
            const MinutesDocument before = composer(english, edition);
            QVERIFY(document.edition != before.edition || document.edition == "Agenda"_L1);
            QVERIFY(document.heading != before.heading);
            QVERIFY(document.handling != before.handling && document.classification != before.classification);
        }
    }
}

void TestWording::minutesAreInTheCommitteesLanguage()
{
    const QString german = test::shown(compose(recordIn(u"de-DE"_s), Edition{Rank{3}}));
    for (const QString &words :
         {u"kam um 10:45 hinzu."_s, u"Abstimmung: 8 dafür, 1 dagegen, 2 Enthaltungen."_s, u"Die Sitzung wurde um 12:00 unterbrochen."_s,
          u"Nachtrag, 2. August 2019: "_s, u"Nächste Sitzung: Mittwoch, 14. August 2019"_s, u"AGREED"_s})
        QVERIFY2(german.contains(words), qPrintable(words + u"\n\n"_s + german));
    const QString welsh = test::shown(compose(recordIn(u"cy-GB"_s), Edition{Rank{1}}));
    QVERIFY2(welsh.contains(u"Nodwyd yr eitem hon ar yr agenda yn"_s), qPrintable(welsh));
    const QString french = test::shown(compose(recordIn(u"fr-FR"_s), Edition{Rank{3}}));
    QVERIFY2(french.contains(u"Prochaine réunion : mercredi 14 août 2019"_s), qPrintable(french));
}

/// A file is searched for a day as it would be written in it.
void TestWording::datesAreWithheldInTheirLanguage()
{
    QStringList texts;
    for (const WithheldText &text : withheldTextsOf(recordIn(u"de-DE"_s), Edition{Rank{1}}))
        texts << text.text;
    QVERIFY2(texts.contains(u"9. August 2019"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.contains(u"9 August 2019"_s));
}

void TestWording::schemesAreWordedThereAndBack()
{
    for (const QString &id : {u"SEC"_s, u"TLP"_s}) {
        const Scheme english = *shippedScheme(id);
        const Scheme welsh = schemeWorded(english, u"cy-GB"_s);
        QVERIFY(welsh.topEdition != english.topEdition && welsh.stub != english.stub);
        QCOMPARE(welsh.levels.constLast().name, english.levels.constLast().name);
        QCOMPARE(welsh.levels.constLast().marking, english.levels.constLast().marking);
        QCOMPARE(schemeWorded(schemeWorded(welsh, u"de-DE"_s), u"en-GB"_s), english);
    }
}

void TestWording::ownWordsOfASchemeStay()
{
    Scheme scheme = *shippedScheme(u"SEC"_s);
    scheme.stub = u"More in the {EDITION}."_s;
    QCOMPARE(schemeWorded(scheme, u"de-DE"_s).stub, scheme.stub);
}

void TestWording::filesAreKnownByTheirTitleInAnyLanguage()
{
    const Scheme scheme = schemeWorded(*shippedScheme(u"SEC"_s), u"de-DE"_s);
    QCOMPARE(kindOfTitle(u"SSC 82 – Protokollentwurf", scheme, Edition{Rank{1}}), u"minutes"_s);
    QCOMPARE(kindOfTitle(u"SSC 82 – Anwesenheitsnachweis", scheme, Edition{Rank{1}}), u"attendance"_s);
    QCOMPARE(kindOfTitle(u"SSC – Aufgabenliste", scheme, Edition{Rank{1}}), u"actions"_s);
    QCOMPARE(kindOfTitle(u"SSC – Protokoll, 2023–2024", scheme, Edition{Rank{1}}), u"volume"_s);
}

void TestWording::aLanguageWithoutAWordingReadsEnglish()
{
    const Wording swedish(u"sv-SE"_s);
    QCOMPARE(pageNumberPhrase(1, 2), u"Page 1 of 2"_s);
    QCOMPARE(longDate({2019, 7, 24}), u"24 July 2019"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
