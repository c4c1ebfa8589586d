#pragma once

#include <QAbstractItemModel>
#include <QScopedValueRollback>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace minutebook {

/// A wanted row with the rows below it.
template <typename Row>
struct Branch {
    Row row;
    QList<Branch> branches = {};
};

/// A tree of values. `merge` makes it equal to what is wanted by inserting, moving, changing and removing single
/// rows, so that selection and scrolling stay. A Row has `key()`, which tells one row from its siblings and can be ordered, `==`. It may have
/// `looksLike()`: equal but for what no view shows, such as where its line stands now. Views measure every row that they are told of.
/// Indexes carry node pointers: small integers would cluster in the views' hashes.
template <typename Row>
class TreeModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, node(parent).children[static_cast<std::size_t>(row)].get());
    }

    QModelIndex parent(const QModelIndex &child) const final { return child.isValid() ? indexOf(node(child).parent) : QModelIndex(); }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
    }

protected:
    const Row &row(const QModelIndex &index) const { return node(index).row; }

    /// A view may choose another row while one goes, and so ask for a merge within this one: it comes after it.
    void merge(const QList<Branch<Row>> &wanted)
    {
        m_next = wanted;
        if (m_merging)
            return;
        const QScopedValueRollback merging(m_merging, true);
        while (m_next) {
            const QList<Branch<Row>> now = *std::exchange(m_next, std::nullopt);
            mergeBelow(m_root, now);
        }
    }

    /// The first row for which `matches` holds, in reading order; invalid if there is none.
    template <typename Matches>
    QModelIndex find(Matches matches) const
    {
        return indexOf(findBelow(m_root, matches));
    }

private:
    struct Node {
        Row row = {};
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
    };
    using Nodes = std::vector<std::unique_ptr<Node>>;

    // The root has no index; its address stands for "no parent".
    Node &node(const QModelIndex &index) const { return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : m_root; }

    QModelIndex indexOf(const Node *node, int column = 0) const
    {
        if (!node || node == &m_root)
            return {};
        const Nodes &siblings = node->parent->children;
        const auto found = std::ranges::find(siblings, node, &std::unique_ptr<Node>::get);
        return createIndex(static_cast<int>(found - siblings.begin()), column, node);
    }

    template <typename Matches>
    const Node *findBelow(const Node &parent, Matches matches) const
    {
        for (const auto &child : parent.children) {
            if (matches(child->row))
                return child.get();
            if (const Node *found = findBelow(*child, matches))
                return found;
        }
        return nullptr;
    }

    void mergeBelow(Node &parent, const QList<Branch<Row>> &wanted)
    {
        removeUnwanted(parent, wanted);
        for (int i = 0; i < wanted.size(); ++i) {
            const int now = place(parent, wanted[i].row.key(), i);
            if (now < 0)
                insert(parent, i, wanted[i]);
            else if (now > i)
                move(parent, now, i);
            update(*parent.children[static_cast<std::size_t>(i)], wanted[i]);
        }
    }

    void removeUnwanted(Node &parent, const QList<Branch<Row>> &wanted)
    {
        using Key = decltype(parent.row.key());
        std::vector<Key> keys;
        keys.reserve(static_cast<std::size_t>(wanted.size()));
        for (const Branch<Row> &branch : wanted)
            keys.push_back(branch.row.key());
        std::ranges::sort(keys);
        for (int i = static_cast<int>(parent.children.size()) - 1; i >= 0; --i) {
            if (std::ranges::binary_search(keys, parent.children[static_cast<std::size_t>(i)]->row.key()))
                continue;
            beginRemoveRows(indexOf(&parent), i, i);
            parent.children.erase(parent.children.begin() + i);
            endRemoveRows();
        }
    }

    template <typename Key>
    int place(const Node &parent, const Key &key, int from) const
    {
        for (auto i = static_cast<std::size_t>(from); i < parent.children.size(); ++i) {
            if (parent.children[i]->row.key() == key)
                return static_cast<int>(i);
        }
        return -1;
    }

    void insert(Node &parent, int at, const Branch<Row> &branch)
    {
        beginInsertRows(indexOf(&parent), at, at);
        parent.children.insert(parent.children.begin() + at, std::make_unique<Node>(branch.row, &parent));
        endInsertRows();
    }

    void move(Node &parent, int from, int to)
    {
        const QModelIndex above = indexOf(&parent);
        beginMoveRows(above, from, from, above, to);
        const auto begin = parent.children.begin();
        std::rotate(begin + to, begin + from, begin + from + 1);
        endMoveRows();
    }

    void update(Node &node, const Branch<Row> &branch)
    {
        if (node.row != branch.row) {
            const bool seen = !lookAlike(node.row, branch.row);
            node.row = branch.row;
            if (seen)
                emit dataChanged(indexOf(&node), indexOf(&node, columnCount() - 1));
        }
        mergeBelow(node, branch.branches);
    }

    static bool lookAlike(const Row &one, const Row &other)
    {
        if constexpr (requires { one.looksLike(other); })
            return one.looksLike(other);
        else
            return one == other;
    }

    mutable Node m_root;
    std::optional<QList<Branch<Row>>> m_next;
    bool m_merging = false;
};

} // namespace minutebook
