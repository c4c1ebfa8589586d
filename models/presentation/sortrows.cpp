#include "models/presentation/sortrows.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <numeric>

namespace minutebook {

namespace {

constexpr qsizetype sampled = 1000; ///< rows that tell whether a column says few things or each row its own

bool saysFewThings(const QStringList &texts)
{
    const QStringList some = texts.first(std::min(texts.size(), sampled));
    return QSet<QString>(some.cbegin(), some.cend()).size() < some.size() / 2;
}

/// Each of the texts that there are, and which of them a row has: of very many rows most have one of a few owners or verbs, which stand
/// here once. Where each row has its own, looking for it would take longer than it saves.
struct DistinctTexts {
    explicit DistinctTexts(const QStringList &texts)
    {
        if (!saysFewThings(texts)) {
            all = texts;
            ofRow.resize(static_cast<std::size_t>(texts.size()));
            std::iota(ofRow.begin(), ofRow.end(), 0);
            return;
        }
        QHash<QString, std::size_t> known;
        ofRow.reserve(static_cast<std::size_t>(texts.size()));
        for (const QString &text : texts) {
            auto place = known.constFind(text);
            if (place == known.cend()) {
                place = known.insert(text, static_cast<std::size_t>(all.size()));
                all.append(text);
            }
            ofRow.push_back(*place);
        }
    }

    QStringList all;
    std::vector<std::size_t> ofRow;
};

/// The place of each text; texts that a reader takes for the same have the same. Empty ones have the last, whichever way.
std::vector<std::size_t> placesOf(const QStringList &texts, Qt::SortOrder order)
{
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English) : here); // the C locale knows no numbers
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        keys.emplace_back(collator.sortKey(text), keys.size());
    std::ranges::stable_sort(keys, [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<std::size_t> places(keys.size());
    std::size_t place = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::size_t text = keys[i].second;
        place += i > 0 && keys[i - 1].first < keys[i].first ? 1 : 0;
        places[text] = texts[static_cast<qsizetype>(text)].isEmpty() ? keys.size()
            : order == Qt::AscendingOrder                            ? place
                                                                     : keys.size() - 1 - place;
    }
    return places;
}

} // namespace

std::vector<qsizetype> inOrderOf(const QStringList &texts, Qt::SortOrder order)
{
    const DistinctTexts distinct(texts);
    const std::vector<std::size_t> places = placesOf(distinct.all, order);
    std::vector<std::size_t> begins(places.size() + 2); // of the rows with each place
    for (const std::size_t text : distinct.ofRow)
        ++begins[places[text] + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<qsizetype> rows(distinct.ofRow.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[begins[places[distinct.ofRow[row]]]++] = static_cast<qsizetype>(row);
    return rows;
}

} // namespace minutebook
