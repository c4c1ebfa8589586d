#pragma once

#include <QAbstractItemModel>
#include <QScopedValueRollback>

#include <algorithm>
#include <map>
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
/// Where `isUnique` says that no two rows of the whole tree have one key, a row that goes below another is moved there.
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
            findWanderers(now);
            mergeBelow(m_root, now);
            trim(m_root, now);
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
    using Key = decltype(std::declval<Row>().key());

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

    static constexpr bool wanders()
    {
        if constexpr (requires { Row::isUnique; })
            return Row::isUnique;
        return false;
    }

    /// Those that are wanted below another row than now.
    void findWanderers(const QList<Branch<Row>> &wanted)
    {
        m_wanderers.clear();
        m_wandered = false;
        if (!wanders())
            return;
        std::map<Key, Node *> all;
        enter(m_root, all);
        findWanderersBelow(&m_root, wanted, all);
        m_wandered = !m_wanderers.empty();
    }

    static void enter(const Node &parent, std::map<Key, Node *> &all)
    {
        for (const auto &child : parent.children) {
            all.emplace(child->row.key(), child.get());
            enter(*child, all);
        }
    }

    void findWanderersBelow(const Node *parent, const QList<Branch<Row>> &wanted, const std::map<Key, Node *> &all)
    {
        for (const Branch<Row> &branch : wanted) {
            const auto found = all.find(branch.row.key());
            Node *now = found == all.end() ? nullptr : found->second;
            if (now && now->parent != parent)
                m_wanderers.insert(*found);
            findWanderersBelow(now, branch.branches, all);
        }
    }

    /// It is wanted elsewhere, or something below it is.
    bool isNeeded(const Node &node) const
    {
        return !m_wanderers.empty()
            && (m_wanderers.contains(node.row.key())
                || std::ranges::any_of(node.children, [this](const auto &child) { return isNeeded(*child); }));
    }

    void mergeBelow(Node &parent, const QList<Branch<Row>> &wanted)
    {
        removeUnwanted(parent, wanted);
        for (int i = 0; i < wanted.size(); ++i) {
            const Key key = wanted[i].row.key();
            putNeededLast(parent, i, key);
            const int now = place(parent, key, i);
            if (now < 0)
                bringIn(parent, i, wanted[i]);
            else if (now > i)
                move(parent, now, i);
            update(*parent.children[static_cast<std::size_t>(i)], wanted[i]);
        }
    }

    /// What waits to be taken elsewhere lets the others up: one move instead of one for each of them.
    void putNeededLast(Node &parent, int at, const Key &key)
    {
        const auto size = static_cast<int>(parent.children.size());
        for (int tries = size - at - 1; tries > 0; --tries) {
            const Node &first = *parent.children[static_cast<std::size_t>(at)];
            if (first.row.key() == key || !isNeeded(first))
                return;
            const QModelIndex above = indexOf(&parent);
            beginMoveRows(above, at, at, above, size);
            std::rotate(parent.children.begin() + at, parent.children.begin() + at + 1, parent.children.end());
            endMoveRows();
        }
    }

    void removeUnwanted(Node &parent, const QList<Branch<Row>> &wanted)
    {
        std::vector<Key> keys;
        keys.reserve(static_cast<std::size_t>(wanted.size()));
        for (const Branch<Row> &branch : wanted)
            keys.push_back(branch.row.key());
        std::ranges::sort(keys);
        for (int i = static_cast<int>(parent.children.size()) - 1; i >= 0; --i) {
            const Node &child = *parent.children[static_cast<std::size_t>(i)];
            if (!std::ranges::binary_search(keys, child.row.key()) && !isNeeded(child))
                remove(parent, i);
        }
    }

    /// Rows that were left for what stood below them come last.
    void trim(Node &parent, const QList<Branch<Row>> &wanted)
    {
        if (!m_wandered)
            return;
        for (int i = static_cast<int>(parent.children.size()) - 1; i >= wanted.size(); --i)
            remove(parent, i);
        for (int i = 0; i < wanted.size(); ++i)
            trim(*parent.children[static_cast<std::size_t>(i)], wanted[i].branches);
    }

    void remove(Node &parent, int at)
    {
        beginRemoveRows(indexOf(&parent), at, at);
        parent.children.erase(parent.children.begin() + at);
        endRemoveRows();
    }

    int place(const Node &parent, const Key &key, int from) const
    {
        for (auto i = static_cast<std::size_t>(from); i < parent.children.size(); ++i) {
            if (parent.children[i]->row.key() == key)
                return static_cast<int>(i);
        }
        return -1;
    }

    void bringIn(Node &parent, int at, const Branch<Row> &branch)
    {
        const auto wanderer = m_wanderers.find(branch.row.key());
        if (wanderer == m_wanderers.end())
            return insert(parent, at, branch);
        Node *node = wanderer->second;
        m_wanderers.erase(wanderer);
        takeOver(parent, at, *node);
    }

    void takeOver(Node &parent, int at, Node &node)
    {
        Node &before = *node.parent;
        const int from = indexOf(&node).row();
        beginMoveRows(indexOf(&before), from, from, indexOf(&parent), at);
        std::unique_ptr<Node> taken = std::move(before.children[static_cast<std::size_t>(from)]);
        before.children.erase(before.children.begin() + from);
        taken->parent = &parent;
        parent.children.insert(parent.children.begin() + at, std::move(taken));
        endMoveRows();
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
    std::map<Key, Node *> m_wanderers; ///< on the way from one row to another, in this merge
    bool m_wandered = false; ///< there were some
    bool m_merging = false;
};

} // namespace minutebook
