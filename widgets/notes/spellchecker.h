#pragma once

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace Sonnet {
class Speller;
}

namespace minutebook {

/// A dictionary on a thread of its own, which alone speaks with Sonnet; its answers are remembered. Words that the committee has taught it are right.
/// Where there is no dictionary for a language every word is right.
class SpellChecker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellChecker)

public:
    explicit SpellChecker(QObject *parent = nullptr);
    ~SpellChecker() override;

    /// BCP 47: "en-GB".
    void setLanguage(const QString &language);

    /// The committee's own words.
    [[nodiscard]] QStringList learnt() const { return m_learnt.values(); }
    void setLearnt(const QStringList &words);
    void learn(const QString &word);

    /// Whether a word is known to be wrong; nothing if the dictionary has not answered yet. Answers at once.
    [[nodiscard]] std::optional<bool> isMisspelt(const QString &word) const;
    /// Asks for these; answered() follows.
    void ask(const QStringList &words);
    [[nodiscard]] QFuture<QStringList> suggest(const QString &word);

signals:
    void answered();
    void learntWord(const QString &word);

private:
    struct Dictionary;

    std::shared_ptr<Dictionary> m_dictionary; ///< touched by the worker alone
    QThreadPool m_worker;
    QHash<QString, bool> m_misspelt;
    QSet<QString> m_learnt;
    int m_language = 0; ///< grows with every change: an answer of an older one is dropped
};

} // namespace minutebook
