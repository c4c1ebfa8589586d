#include "widgets/notes/spellchecker.h"

#include <Sonnet/Speller>

namespace minutebook {

namespace {

constexpr qsizetype mostRemembered = 50'000; // words
constexpr qsizetype mostSuggested = 6;

} // namespace

struct SpellChecker::Dictionary {
    std::unique_ptr<Sonnet::Speller> speller;
    QString language;

    /// Made where it is used: Sonnet's plugins belong to the thread that loads them.
    Sonnet::Speller *ready()
    {
        if (language.isEmpty())
            return nullptr;
        if (!speller)
            speller = std::make_unique<Sonnet::Speller>(language);
        return speller->isValid() && speller->language() == language ? speller.get() : nullptr;
    }
};

SpellChecker::SpellChecker(QObject *parent)
    : QObject(parent)
    , m_dictionary(std::make_shared<Dictionary>())
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1); // always the same thread
}

SpellChecker::~SpellChecker()
{
    m_worker.clear();
    m_worker.start([dictionary = m_dictionary] { dictionary->speller.reset(); });
    m_worker.waitForDone();
}

void SpellChecker::setLanguage(const QString &language)
{
    ++m_language;
    m_misspelt.clear();
    QString name = language;
    name.replace(u'-', u'_');
    m_worker.start([dictionary = m_dictionary, name] {
        dictionary->language = name;
        dictionary->speller.reset();
    });
}

void SpellChecker::setLearnt(const QStringList &words)
{
    m_learnt = QSet<QString>(words.begin(), words.end());
    emit answered();
}

void SpellChecker::learn(const QString &word)
{
    m_learnt.insert(word);
    emit learntWord(word);
    emit answered();
}

std::optional<bool> SpellChecker::isMisspelt(const QString &word) const
{
    if (m_learnt.contains(word))
        return false;
    const auto known = m_misspelt.constFind(word);
    return known == m_misspelt.constEnd() ? std::nullopt : std::optional(*known);
}

void SpellChecker::ask(const QStringList &words)
{
    if (m_misspelt.size() > mostRemembered)
        m_misspelt.clear();
    const auto work = [dictionary = m_dictionary, words] {
        QHash<QString, bool> misspelt;
        Sonnet::Speller *speller = dictionary->ready();
        for (const QString &word : words)
            misspelt.insert(word, speller && speller->isMisspelled(word));
        return misspelt;
    };
    QtFuture::makeReadyVoidFuture().then(&m_worker, work).then(this, [this, language = m_language](const QHash<QString, bool> &misspelt) {
        if (language != m_language)
            return;
        m_misspelt.insert(misspelt);
        emit answered();
    });
}

QFuture<QStringList> SpellChecker::suggest(const QString &word)
{
    return QtFuture::makeReadyVoidFuture().then(&m_worker, [dictionary = m_dictionary, word] {
        Sonnet::Speller *speller = dictionary->ready();
        const QStringList suggestions = speller ? speller->suggest(word) : QStringList();
        return suggestions.first(std::min(suggestions.size(), mostSuggested));
    });
}

} // namespace minutebook
