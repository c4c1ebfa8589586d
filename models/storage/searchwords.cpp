#include "models/storage/searchwords.h"

#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A word or phrase that is typed.
struct Term {
    QString words;
    bool phrase = false;
    bool excluded = false;
    bool begins = false; ///< more letters may follow

    [[nodiscard]] bool isOperator(QLatin1StringView name) const { return !phrase && words == name; }

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
        else
            add(word(), excluded);
    }

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
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace() && !isQuote(m_typed[m_at]))
            ++m_at;
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

QList<Group> groupsOf(const QList<Term> &terms)
{
    QList<Group> groups{{}};
    bool excludes = false;
    for (const Term &term : terms) {
        if (term.isOperator("OR"_L1)) {
            groups.append(Group());
        } else if (!term.isOperator("AND"_L1) && !term.isOperator("NOT"_L1)) {
            Group &group = groups.last();
            (excludes || term.excluded ? group.others : group.wanted).append(term.expression());
        }
        excludes = term.isOperator("NOT"_L1);
    }
    groups.removeIf([](const Group &group) { return group.isEmpty(); });
    return groups;
}

} // namespace

Result<QString> searchExpression(const QString &typed)
{
    const QList<Group> groups = groupsOf(TermReader(typed).read());
    QStringList expressions;
    for (const Group &group : groups) {
        if (group.wanted.isEmpty())
            return failure(ErrorCode::SearchOnlyExcludes);
        expressions.append(group.expression());
    }
    return expressions.join(" OR "_L1);
}

} // namespace minutebook
