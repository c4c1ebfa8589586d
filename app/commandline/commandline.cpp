#include "app/commandline/commandline.h"

#include "app/commandline/commands.h"
#include "app/commandline/describe.h"
#include "app/commandline/texts.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameWidth = 15;

QList<Command> allCommands()
{
    return {createCommand(),       importCommand(),     writeCommand(),       exportCommand(),    proveCommand(),
            actionsCommand(),      decisionsCommand(),  withheldCommand(),    downgradeCommand(), searchCommand(),
            lintCommand(),         schemeCommand(),     revisionsCommand(),   compareCommand(),   auditCommand(),
            reviewCreateCommand(), reviewShowCommand(), reviewMergeCommand(), checkCommand(),     exportFolderCommand(),
            importFolderCommand(), keysCommand(),       rekeyCommand(),       backupCommand(),    restoreCommand(),
            backupsCommand(),      recoverCommand()};
}

bool isHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1 || argument == "help"_L1;
}

/// For the build alone, which makes the manual page and the completions of it.
bool isDescription(const QString &argument)
{
    return argument == "--describe"_L1;
}

bool isVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

QString overview(const QList<Command> &commands)
{
    QString text;
    QTextStream stream(&text);
    stream << Texts::tr("Usage: minutebook [BOOK]") << '\n' << Texts::tr("       minutebook COMMAND ...") << "\n\n";
    stream << Texts::tr("Without a command the window opens. The commands work without a display; each takes --help:") << "\n\n";
    for (const Command &command : commands)
        stream << "  " << command.name << QString(nameWidth - command.name.size(), u' ') << command.summary << '\n';
    stream << '\n'
           << Texts::tr("The passphrase of a book is that of --key-file FILE, else of the variable MINUTEBOOK_KEY, else it is asked for.")
           << '\n';
    stream << Texts::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 a leak was found.");
    stream.flush();
    return text;
}

QString meaningOf(const QString &argument)
{
    if (argument.startsWith("BOOK"_L1))
        return Texts::tr("The minute book.");
    if (argument == "FOLDER"_L1)
        return Texts::tr("The folder with the book's files.");
    if (argument.startsWith("FILE.minutereview"_L1))
        return Texts::tr("A review file, as it was sent or came back.");
    if (argument == "BEFORE"_L1 || argument == "AFTER"_L1)
        return Texts::tr("A revision's number, or \"now\" for the notes as they are.");
    if (argument.startsWith("WORDS"_L1))
        return Texts::tr("What is looked for: words, \"a phrase\", a beginning with * behind it, joined by AND, OR and NOT.");
    if (argument == "NEW"_L1)
        return Texts::tr("The book that is made.");
    if (argument == "BACKUP"_L1)
        return Texts::tr("A copy of the book, a book as any other.");
    return argument == "FILE"_L1 ? Texts::tr("The file, from wherever it comes.") : Texts::tr("A meeting file, in minute notation.");
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    for (const QString &argument : command.arguments)
        parser.addPositionalArgument(argument, meaningOf(argument));
    parser.addOptions(command.options);
    parser.addOption({{u"h"_s, u"help"_s}, Texts::tr("Shows this help.")});
}

/// The help begins with the name under which people know the program, wherever it lies.
QString helpText(const QCommandLineParser &parser, const Command &command)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(), "minutebook "_L1 + command.name).trimmed();
}

bool isWholeNumber(const QString &text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// What is wrong with the arguments; empty if nothing is.
QString mistake(const QCommandLineParser &parser, const Command &command)
{
    const qsizetype given = parser.positionalArguments().size();
    const bool many = command.arguments.last().endsWith("..."_L1);
    if (given < command.arguments.size())
        return Texts::tr("%1 is missing.").arg(command.arguments[given]);
    if (!many && given > command.arguments.size())
        return Texts::tr("\"%1\" is one argument too many.").arg(parser.positionalArguments().constLast());
    for (const QString &option : command.required) {
        if (!parser.isSet(option))
            return Texts::tr("--%1 is missing.").arg(option);
    }
    for (const QCommandLineOption &option : command.options) {
        if (!option.valueName().isEmpty() && parser.isSet(option) && parser.values(option).size() > 1)
            return Texts::tr("--%1 is given twice.").arg(option.names().constLast());
        if (option.valueName() == "N"_L1 && parser.isSet(option) && !isWholeNumber(parser.value(option)))
            return Texts::tr("--%1 takes a whole number, not \"%2\".").arg(option.names().constLast(), parser.value(option));
    }
    return {};
}

/// `arguments` without the command's name.
ExitStatus run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser, command);
    const bool understood = parser.parse(arguments);
    const QString seeHelp = u' ' + Texts::tr("See minutebook %1 --help.").arg(command.name);
    if (!understood)
        return misused(parser.errorText() + seeHelp);
    if (parser.isSet(u"help"_s)) {
        say(helpText(parser, command));
        return ExitStatus::Done;
    }
    if (const QString wrong = mistake(parser, command); !wrong.isEmpty())
        return misused(wrong + seeHelp);
    return command.run(parser);
}

/// A name of two words is two arguments.
const Command *commandNamed(const QList<Command> &commands, const QStringList &arguments)
{
    const QStringList names{arguments.value(1), arguments.value(1) + u' ' + arguments.value(2)};
    const auto found = std::ranges::find_if(commands, [&](const Command &command) { return names.contains(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

/// Of a name of two words perhaps the first alone is there.
QString unknownCommand(const QString &name, const QList<Command> &commands)
{
    QStringList longer;
    for (const Command &command : commands) {
        if (command.name.startsWith(name + u' '))
            longer << command.name;
    }
    return longer.isEmpty() ? Texts::tr("There is no command \"%1\". See minutebook --help.").arg(name)
                            : Texts::tr("\"%1\" alone is no command. Give one of these: %2.").arg(name, longer.join(", "_L1));
}

qsizetype wordsOf(const Command &command)
{
    return QString(command.name).count(u' ') + 1;
}

ExitStatus runNamed(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const QString name = arguments.value(1);
    if (isHelp(name)) {
        say(overview(commands));
        return ExitStatus::Done;
    }
    if (isVersion(name)) {
        say(u"minutebook " MINUTEBOOK_VERSION ""_s);
        return ExitStatus::Done;
    }
    if (const QString text = isDescription(name) ? described(arguments.value(2), commands) : QString(); !text.isEmpty()) {
        say(text.trimmed());
        return ExitStatus::Done;
    }
    const Command *found = commandNamed(commands, arguments);
    if (!found)
        return misused(unknownCommand(name, commands));
    return run(*found, arguments.first(1) + arguments.sliced(1 + wordsOf(*found)));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (isHelp(name) || isVersion(name) || isDescription(name))
        return true;
    const QList<Command> commands = allCommands();
    const auto begins = [&name](const Command &command) { return QString(command.name).startsWith(name + u' '); };
    if (commandNamed(commands, arguments) || (!name.isEmpty() && std::ranges::any_of(commands, begins)))
        return true;
    // The window takes one book: a second word means that the first was to be a command.
    const auto isWord = [](const QString &argument) { return !argument.isEmpty() && !argument.startsWith(u'-'); };
    return isWord(name) && isWord(arguments.value(2));
}

int runCommand(const QStringList &arguments)
{
    const ExitStatus status = runNamed(arguments);
    const Result<> printed = allPrinted();
    return static_cast<int>(printed || status != ExitStatus::Done ? status : failed(printed.error()));
}

} // namespace minutebook
