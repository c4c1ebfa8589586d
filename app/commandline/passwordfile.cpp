#include "app/commandline/passwordfile.h"

#include "app/commandline/readfile.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QCommandLineOption passwordFileOption(const QString &description)
{
    return {u"password-file"_s, description, u"FILE"_s};
}

Result<QByteArray> passwordOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"password-file"_s))
        return QByteArray();
    Result<QByteArray> password = readFile(parser.value(u"password-file"_s));
    while (password && (password->endsWith('\n') || password->endsWith('\r')))
        password->chop(1);
    return password;
}

} // namespace minutebook
