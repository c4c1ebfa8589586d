#include "widgets/dialogs/passphrasestrength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace minutebook {

namespace {

struct PassphraseStrength {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

/// How many characters there are to choose from, judged by the kinds in use.
int alphabet(const QString &text)
{
    int size = 0;
    const auto has = [&](auto inKind) { return std::ranges::any_of(text, inKind); };
    size += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 12 : 0;
    return size;
}

bool follows(QChar c, QChar before)
{
    return std::abs(c.unicode() - before.unicode()) <= 1;
}

double bits(const QString &text)
{
    const double perCharacter = text.isEmpty() ? 0 : std::log2(std::max(2, alphabet(text)));
    QSet<QString> pairs;
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool cheap = i > 0 && (follows(text[i], text[i - 1]) || pairs.contains(text.mid(i - 1, 2)));
        sum += cheap ? 0.5 : perCharacter * (text[i].isLetter() ? 0.55 : 1.0); // letters mostly stand in words
        pairs.insert(text.mid(std::max<qsizetype>(0, i - 1), 2));
    }
    return sum;
}

} // namespace

Strength passphraseStrength(const QString &passphrase)
{
    const double guessed = bits(passphrase);
    return guessed < 40 ? Strength::Weak : guessed < 60 ? Strength::Fair : guessed < 80 ? Strength::Good : Strength::Strong;
}

QString strengthHint(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    switch (passphraseStrength(passphrase)) {
    case Strength::Weak:
        return PassphraseStrength::tr("Weak: it can be guessed. Use four or more words that have nothing to do with each other.");
    case Strength::Fair:
        return PassphraseStrength::tr("Fair: it holds off a casual guess. One more word would make it good.");
    case Strength::Good:
        return PassphraseStrength::tr("Good.");
    case Strength::Strong:
        return PassphraseStrength::tr("Strong.");
    }
    return {};
}

} // namespace minutebook
