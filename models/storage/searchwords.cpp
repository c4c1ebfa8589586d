#include "models/storage/searchwords.h"

#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20; ///< brackets within brackets, beyond which they are passed over: FTS5 reads no expression of any depth

/// A word or phrase that is typed, or a bracket that stands by itself.
struct Term {
    QString words;
    bool phrase = false;
    bool excluded = false;
    bool begins = false; ///< more letters may follow

    [[nodiscard]] bool isOperator(QLatin1StringView name) const { return !phrase && words == name; }
    [[nodiscard]] bool isOpening() const { return isOperator("("_L1); }
    [[nodiscard]] bool isClosing() const { return isOperator(")"_L1); }

    [[nodiscard]] QString expression() const
    {
        QString quoted = words;
        quoted.replace(u'"', "\"\""_L1);
        return u"\"%1\"%2"_s.arg(quoted, begins ? u"*"_s : QString());
    }
};

bool isSaid(const QString &words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

class TermReader
{
public:
    explicit TermReader(QStringView typed)
        : m_typed(typed)
    {
    }

    QList<Term> read()
    {
        while (m_at < m_typed.size())
            readOne();
        return m_terms;
    }

private:
    void readOne()
    {
        if (m_typed[m_at].isSpace()) {
            ++m_at;
            return;
        }
        const bool excluded = m_typed[m_at] == u'-';
        if (excluded)
            ++m_at;
        if (m_at < m_typed.size() && isQuote(m_typed[m_at]))
            add(phrase(), excluded);
        else if (m_at < m_typed.size() && isBracket())
            m_terms.append({QString(m_typed[m_at++]), false, excluded});
        else
            add(word(), excluded);
    }

    [[nodiscard]] bool isBracket() const { return m_typed[m_at] == u'(' || m_typed[m_at] == u')'; }

    Term phrase()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_typed.size() && !isQuote(m_typed[m_at]))
            ++m_at;
        Term term{m_typed.sliced(begin, m_at - begin).toString(), true, false, m_at == m_typed.size()};
        if (m_at < m_typed.size())
            ++m_at;
        return term;
    }

    Term word()
    {
        const qsizetype begin = m_at;
        int open = 0; // of the word's own, as in "NEAR(a"
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace() && !isQuote(m_typed[m_at]) && (m_typed[m_at] != u')' || open > 0)) {
            open += m_typed[m_at] == u'(' ? 1 : m_typed[m_at] == u')' ? -1 : 0;
            ++m_at;
        }
        const QStringView word = m_typed.sliced(begin, m_at - begin);
        return {word.toString(), false, false, m_at == m_typed.size() || word.endsWith(u'*')};
    }

    void add(Term term, bool excluded)
    {
        term.excluded = excluded;
        if (isSaid(term.words))
            m_terms.append(term);
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    QList<Term> m_terms;
};

/// Terms between two ORs: all of the wanted, none of the others.
struct Group {
    QStringList wanted;
    QStringList others;

    [[nodiscard]] bool isEmpty() const { return wanted.isEmpty() && others.isEmpty(); }

    [[nodiscard]] QString expression() const
    {
        const QString all = u"(%1)"_s.arg(wanted.join(" AND "_L1));
        return others.isEmpty() ? all : u"(%1 NOT (%2))"_s.arg(all, others.join(" OR "_L1));
    }
};

/// Reads terms as far as the bracket that closes them.
class ExpressionReader
{
public:
    explicit ExpressionReader(QList<Term> terms)
        : m_terms(std::move(terms))
    {
    }

    Result<QString> read()
    {
        QList<Group> groups{{}};
        bool excludes = false;
        for (; m_at < m_terms.size() && !(m_depth > 0 && m_terms[m_at].isClosing()); ++m_at) {
            const Term &term = m_terms[m_at];
            const Result<QString> expression = expressionOf(term);
            if (!expression)
                return expression;
            if (term.isOperator("OR"_L1)) {
                groups.append(Group());
            } else if (!expression->isEmpty()) {
                Group &group = groups.last();
                (excludes || term.excluded ? group.others : group.wanted).append(*expression);
            }
            excludes = term.isOperator("NOT"_L1);
        }
        return joined(groups);
    }

private:
    static bool isNoWord(const Term &term)
    {
        return term.isClosing() || term.isOperator("OR"_L1) || term.isOperator("AND"_L1) || term.isOperator("NOT"_L1);
    }

    static Result<QString> joined(QList<Group> groups)
    {
        groups.removeIf([](const Group &group) { return group.isEmpty(); });
        QStringList expressions;
        for (const Group &group : std::as_const(groups)) {
            if (group.wanted.isEmpty())
                return failure(ErrorCode::SearchOnlyExcludes);
            expressions.append(group.expression());
        }
        return expressions.join(" OR "_L1);
    }

    Result<QString> expressionOf(const Term &term)
    {
        if (!term.isOpening())
            return isNoWord(term) ? QString() : term.expression();
        return m_depth < deepest ? bracket() : QString();
    }

    Result<QString> bracket()
    {
        ++m_at;
        ++m_depth;
        const Result<QString> inside = read();
        --m_depth;
        return !inside || inside->isEmpty() ? inside : Result<QString>(u"(%1)"_s.arg(*inside));
    }

    QList<Term> m_terms;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<QString> searchExpression(const QString &typed)
{
    return ExpressionReader(TermReader(typed).read()).read();
}

} // namespace minutebook
