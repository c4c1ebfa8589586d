#include "models/print/inksof.h"

#include <algorithm>

namespace minutebook {

namespace {

class InkCollector
{
public:
    void add(const Ink &ink)
    {
        if (!m_inks.contains(ink))
            m_inks.append(ink);
    }

    void add(const Runs &runs)
    {
        for (const Run &run : runs) {
            if (run.marking)
                add(*run.marking);
        }
    }

    void add(const Block &block)
    {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableRow &row : table->rows)
                std::ranges::for_each(row.cells, [this](const Runs &cell) { add(cell); });
            return;
        }
        std::visit(
            [this](const auto &content) {
                if constexpr (requires { content.runs; })
                    add(content.runs);
            },
            block);
    }

    [[nodiscard]] QList<Ink> take() { return std::move(m_inks); }

private:
    QList<Ink> m_inks;
};

} // namespace

QList<Ink> inksOf(const MinutesDocument &document)
{
    InkCollector inks;
    inks.add(document.marking.ink);
    inks.add(document.classification);
    inks.add(document.handling);
    for (const Block &block : document.blocks)
        inks.add(block);
    return inks.take();
}

} // namespace minutebook
