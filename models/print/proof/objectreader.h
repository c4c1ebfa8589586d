#pragma once

#include "models/print/proof/filetexts.h"
#include "models/print/proof/objectuses.h"

namespace minutebook {

/// Reads every string and name of objects, wherever in them it stands.
class ObjectReader
{
public:
    /// `pages` are the numbers of those that annotations are on.
    ObjectReader(FileTexts &texts, const QPDFObjectHandle &information, std::map<QPDFObjGen, int> pages, int revision);

    void read(const QPDFObjectHandle &object);
    /// The keys of a dictionary of destinations (PDF 1.7, 12.3.2.3).
    void readDestinations(const QPDFObjectHandle &dictionary);

    [[nodiscard]] const ObjectUses &uses() const { return m_uses; }

private:
    void walk(const QPDFObjectHandle &value, const std::string &key, const QPDFObjectHandle &dictionary, int depth);
    void walkDictionary(const QPDFObjectHandle &dictionary, const std::string &key, int depth);
    void noteUse(const QPDFObjectHandle &dictionary, const std::string &of, const std::string &key, const QPDFObjectHandle &value);
    void walkArray(const QPDFObjectHandle &array, const std::string &key, const QPDFObjectHandle &dictionary, int depth);
    void addString(const std::string &bytes, FilePart part, const std::string &key);
    void keepName(const QString &name);
    void addName(const std::string &name, const std::string &key);

    FileTexts &m_texts;
    QPDFObjGen m_information;
    std::map<QPDFObjGen, int> m_pages;
    FilePlace m_place;
    bool m_informs = false;
    QString m_names; ///< of the object that is read
    bool m_numbered = false; ///< whether a name among them begins with a number
    ObjectUses m_uses;
};

} // namespace minutebook
