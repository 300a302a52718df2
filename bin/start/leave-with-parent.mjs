// Loaded into the server before anything else: should the command that started it be killed, the server goes too.
process.on('disconnect', () => process.exit(0));
